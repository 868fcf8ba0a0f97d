import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VERSION = (ROOT / "RELEASE").read_text().strip()
SECRET_KEY = os.environ.get("DJANGO_SECRET", "build")
# The proxy sends the name of the service; health checks come from inside.
ALLOWED_HOSTS = ["api", "127.0.0.1"]
ROOT_URLCONF = "guild.urls"
INSTALLED_APPS = ["django.contrib.staticfiles", "ledger"]
MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}]
# Host, user, password and name come from libpq's own variables.
DATABASES = {"default": {
    "ENGINE": "django.db.backends.postgresql",
    "NAME": os.environ.get("PGDATABASE", "guild"),
    "HOST": os.environ.get("PGHOST", ""),
    "USER": os.environ.get("PGUSER", "guild"),
    "PASSWORD": os.environ.get("PGPASSWORD", ""),
}}
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"
STATIC_URL = "/assets/"
STATIC_ROOT = "/srv/assets"
STATICFILES_STORAGE = "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"
USE_TZ = True
