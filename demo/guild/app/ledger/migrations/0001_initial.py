from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [migrations.CreateModel(
        name="Entry",
        fields=[
            ("id", models.AutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
            ("title", models.CharField(max_length=80)),
            ("cents", models.IntegerField()),
            ("open", models.BooleanField(default=True)),
            ("mailed", models.BooleanField(default=False)),
        ],
    )]
