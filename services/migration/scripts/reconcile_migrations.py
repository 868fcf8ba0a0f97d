# Runs inside `manage.py shell` of a release image. Tells, for each migration, which tables and columns it creates by
# Django's own state, and which of them the database has; one JSON object a line, each after a mark. Reads in a
# transaction that may only read: "options" in the release's DATABASES take the place of PGOPTIONS, which say so too.
import json
import sys

MARK = "\x1epilothouse "


def tell(**fact):
    sys.stdout.write("\n" + MARK + json.dumps(fact) + "\n")
    sys.stdout.flush()


def fields_of(model):
    fields = model.fields
    return fields.items() if isinstance(fields, dict) else fields  # a list before Django 3.1


def contents(state, shorten):
    """(table, column) of everything that the state keeps in the database; column "" for the table itself."""
    found = set()
    for (app, name), model in state.models.items():
        options = model.options
        if options.get("proxy") or options.get("managed") is False or options.get("swappable"):
            continue
        table = shorten(options.get("db_table") or "%s_%s" % (app, name)).replace('"', "")
        found.add((table, ""))
        for field_name, original in fields_of(model):
            field = original.clone()
            field.set_attributes_from_name(field_name)
            if field.many_to_many:
                if field.remote_field.through is None:
                    found.add((shorten(field.db_table or "%s_%s" % (table, field_name)), ""))
            elif field.column and field.db_type(connection) is not None:
                found.add((table, field.column))
    return found


def actual(cursor):
    cursor.execute(
        "SELECT c.relname, a.attname FROM pg_class c LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 "
        "AND NOT a.attisdropped WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND pg_table_is_visible(c.oid) "
        "AND c.relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)"
    )
    found = set()
    for table, column in cursor.fetchall():
        found.add((table, ""))
        if column:
            found.add((table, column))
    return found


def reconcile():
    from django.db.backends.utils import truncate_name
    from django.db.migrations.executor import MigrationExecutor
    from django.db.migrations.state import ProjectState

    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION READ ONLY")
        executor = MigrationExecutor(connection)
        with connection.cursor() as cursor:
            there = actual(cursor)
    loader = executor.loader
    longest = connection.ops.max_name_length()

    def shorten(name):
        return truncate_name(name, longest)

    everything = ProjectState()
    applied_only = ProjectState()
    told = []
    for migration, _ in executor.migration_plan(loader.graph.leaf_nodes(), clean_start=True):
        is_applied = (migration.app_label, migration.name) in loader.applied_migrations
        before = contents(everything, shorten)
        everything = migration.mutate_state(everything, preserve=True)
        creates = contents(everything, shorten) - before
        if is_applied:
            applied_only = migration.mutate_state(applied_only, preserve=True)
        told.append((migration, is_applied, creates))
    expected = contents(applied_only, shorten)
    for migration, is_applied, creates in told:
        tell(
            kind="migration",
            app=migration.app_label,
            name=migration.name,
            applied=is_applied,
            creates=sorted(creates),
            missing=sorted(one for one in creates if one not in there),
            wanted=sorted(one for one in creates if one in expected),
        )
    tell(kind="end")


try:
    from django.db import connection, transaction

    reconcile()
except Exception as error:
    tell(kind="failed", error=str(error), errorType=type(error).__name__)
    raise
