from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("people", "0001_initial")]
    operations = [migrations.RenameField(model_name="person", old_name="name", new_name="full_name")]
