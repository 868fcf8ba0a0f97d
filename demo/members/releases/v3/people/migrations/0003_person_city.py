from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("people", "0002_person_phone")]
    operations = [
        migrations.AddField(
            model_name="person",
            name="city",
            field=models.CharField(blank=True, max_length=80, null=True),
        ),
    ]
