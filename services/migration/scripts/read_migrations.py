# Runs inside `manage.py shell` of a release image, read-only. Prints facts, one JSON object a line, each after a
# mark, because settings and applications may print as well.
import io
import json
import os
import sys

MARK = "\x1epilothouse "


def tell(**fact):
    sys.stdout.write("\n" + MARK + json.dumps(fact) + "\n")
    sys.stdout.flush()


def forbid_writing(connection):
    # sqlmigrate must change nothing, whatever a migration's operations do when they are asked for their SQL. A start-up
    # option and not SET, which a connection pooler would hand on to the application.
    if connection.vendor != "postgresql":
        return
    connection.close()
    options = connection.settings_dict.setdefault("OPTIONS", {})
    given = options.get("options", os.environ.get("PGOPTIONS", ""))
    options["options"] = (given + " -c default_transaction_read_only=on").strip()


def nested(operation):
    return list(getattr(operation, "database_operations", None) or [])


def opaque(operations):
    for operation in operations:
        if nested(operation):
            yield from opaque(nested(operation))
        elif not operation.reduces_to_sql:
            yield operation.describe()


def sql_of(migration):
    from django.core.management import call_command

    # Django would run, not print, Python code that is nested in SeparateDatabaseAndState.
    if any(list(opaque(nested(operation))) for operation in migration.operations):
        return ""
    text = io.StringIO()
    call_command("sqlmigrate", migration.app_label, migration.name, stdout=text, stderr=io.StringIO(), no_color=True)
    return text.getvalue()


def read(migration, can_roll_back):
    fact = {
        "app": migration.app_label,
        "name": migration.name,
        "atomic": bool(migration.atomic and can_roll_back),
        "opaque": list(opaque(migration.operations)),
    }
    try:
        fact["sql"] = sql_of(migration)
    except Exception as error:
        fact["error"] = str(error)
        fact["errorType"] = type(error).__name__
    tell(kind="migration", **fact)


def read_all():
    import django
    from django.db import connection, connections
    from django.db.migrations.executor import MigrationExecutor

    for one in connections.all():
        forbid_writing(one)
    executor = MigrationExecutor(connection)
    loader = executor.loader
    loader.check_consistent_history(connection)
    conflicts = loader.detect_conflicts()
    lock_timeout = -1
    timezone = ""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT setting FROM pg_settings WHERE name = 'lock_timeout'")
            lock_timeout = int(cursor.fetchone()[0])
            cursor.execute("SHOW timezone")
            timezone = cursor.fetchone()[0]
    unknown = ["%s.%s" % key for key in loader.applied_migrations if key not in loader.disk_migrations]
    tell(
        kind="image",
        django=django.get_version(),
        vendor=connection.vendor,
        lockTimeout=lock_timeout,
        timezone=timezone,
        unknown=sorted(unknown),
        conflicts={app: list(names) for app, names in conflicts.items()},
    )
    for migration, _ in executor.migration_plan(loader.graph.leaf_nodes()):
        read(migration, connection.features.can_rollback_ddl)


def check():
    # What `manage.py check` does, beside the migrations: the container is there anyhow. Passed or not, and no more: the
    # run makes a check that did not pass once more, on its own.
    from django.core.management import call_command

    try:
        call_command("check", stdout=io.StringIO(), stderr=io.StringIO(), no_color=True)
        return True
    except Exception:
        return False


try:
    read_all()
    tell(kind="check", passed=check())
    tell(kind="end")
except Exception as error:
    tell(kind="failed", error=str(error), errorType=type(error).__name__)
    raise
