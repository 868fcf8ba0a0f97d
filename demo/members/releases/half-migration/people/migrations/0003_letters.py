from django.db import migrations

# Looks harmless, but the table is there already (the application notes has made it).
CREATE = "CREATE TABLE notes_note (id bigint PRIMARY KEY, body text)"


class Migration(migrations.Migration):
    dependencies = [("people", "0002_person_nickname")]
    operations = [migrations.RunSQL(CREATE, reverse_sql=migrations.RunSQL.noop)]
