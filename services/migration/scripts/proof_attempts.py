# Second part: does the code of this image work on the schema of a database? Django's check, the project's pages, and one
# SELECT, INSERT and UPDATE for each model whose table the migrations touch, each taken back.
import contextlib
import datetime
import decimal
import uuid

WITHOUT_ROWS = {"old": "bare", "new": "scout"}  # the same schema
ROWS_READ = 100


class NotMade(Exception):
    """A value for a field cannot be made."""


class Answered(Exception):
    """A page was answered with a server error."""


def tried(action):
    from django.db import connections

    statements = Statements()
    try:
        with connections[DATABASE].execute_wrapper(statements):
            note = action()
        return {"note": note} if note else {}
    except NotMade as reason:
        return {"skipped": str(reason)}
    except (Exception, SystemExit) as error:
        close_all()
        return evidence(error, statements.refused)


def attempt(cell, what, action, database):
    fact = tried(action)
    if REQUEST["rows"] and fact.get("error") and not fact["state"]:
        # Code that misses a row which was not copied is not to blame: what it can do without rows, it can do.
        use(WITHOUT_ROWS[database])
        if not tried(action).get("error"):
            fact = {"skipped": "it fails with the copied rows only, some of which may be missing (%s)" % fact["error"]}
        use(database)
    tell(kind="attempt", cell=cell, what=what, **fact)


def check():
    from django.core.management import call_command

    text = io.StringIO()
    call_command("check", stdout=text, stderr=text, no_color=True)


def page(path):
    from django.test import Client

    headers = {"HTTP_" + name.upper().replace("-", "_"): value for name, value in REQUEST["headers"].items()}
    response = Client(**headers).get(path, secure=REQUEST["secure"])
    if response.status_code >= 500:
        raise Answered("status %d" % response.status_code)
    return "status %d" % response.status_code if response.status_code >= 400 else ""


def touched_models(tables):
    from django.apps import apps
    from django.db import router

    for model in apps.get_models(include_auto_created=True):
        options = model._meta
        table = options.db_table.replace('"', "").rsplit(".", 1)[-1]
        if table in tables and not options.proxy and not options.swapped and router.db_for_write(model) in ALIASES:
            yield model


def written_fields(model):
    return [field for field in model._meta.local_concrete_fields if not getattr(field, "generated", False)]


def by_type(field):
    from django.conf import settings
    from django.db import models

    zone = datetime.timezone.utc if settings.USE_TZ else None
    # The first that fits: a DateTimeField is a DateField too.
    makers = [
        (models.BooleanField, lambda: False),
        (models.DateTimeField, lambda: datetime.datetime(2024, 1, 1, tzinfo=zone)),
        (models.DateField, lambda: datetime.date(2024, 1, 1)),
        (models.TimeField, lambda: datetime.time(12, 0)),
        (models.DurationField, lambda: datetime.timedelta(seconds=1)),
        (models.DecimalField, lambda: decimal.Decimal(0)),
        (models.FloatField, lambda: 1.0),
        (models.IntegerField, lambda: 1),
        (models.AutoField, lambda: 1),
        (models.UUIDField, uuid.uuid4),
        (models.BinaryField, lambda: b""),
        (models.GenericIPAddressField, lambda: "127.0.0.1"),
        ((models.CharField, models.TextField, models.FileField), lambda: "pilothouse"[: field.max_length or 10]),
    ]
    for kinds, make in makers:
        if isinstance(field, kinds):
            return make()
    empty = {"NullBooleanField": False, "JSONField": {}, "HStoreField": {}, "ArrayField": []}
    if field.get_internal_type() in empty:
        return empty[field.get_internal_type()]
    if field.null:
        return None
    raise NotMade("no value for %s (%s)" % (field, type(field).__name__))


def value_for(field):
    if field.remote_field is not None:
        # Foreign keys of Django are checked at the end of the transaction, which never comes.
        return None if field.null else value_for(field.target_field)
    chosen = [choice for choice, _ in (field.flatchoices or []) if choice not in ("", None)]
    if chosen:
        return chosen[0]
    default = field.get_default() if field.has_default() else None
    return by_type(field) if default is None else default


def value_or_null(field):
    try:
        return value_for(field)
    except NotMade:
        return None


def is_left_to_the_database(field):
    from django.db import models
    from django.db.models.fields import NOT_PROVIDED

    is_numbered = field.primary_key and isinstance(field, models.AutoField)
    return is_numbered or getattr(field, "db_default", NOT_PROVIDED) is not NOT_PROVIDED


def made(model):
    instance = model()
    for field in written_fields(model):
        if not is_left_to_the_database(field):
            setattr(instance, field.attname, value_for(field))
    return instance


@contextlib.contextmanager
def taken_back():
    from django.db import transaction

    with transaction.atomic(using=DATABASE):
        yield
        transaction.set_rollback(True, using=DATABASE)


def rows_of(model):
    return model._base_manager.using(DATABASE)


def select(model):
    with taken_back():
        list(rows_of(model).all()[:ROWS_READ])


def add(model):
    instance = made(model)
    if model._meta.parents:
        instance.save_base(raw=True, force_insert=True, using=DATABASE)  # its own table, without its parents'
    else:
        rows_of(model).bulk_create([instance])
    return instance


def insert(model):
    with taken_back():
        add(model)


def update(model):
    fields = [field for field in written_fields(model) if not field.primary_key]
    if not fields:
        raise NotMade("it has no column but its key")
    # Without rows there is no such row: PostgreSQL refuses a column or a type that it does not have all the same.
    with taken_back():
        row = rows_of(model).order_by().first() if REQUEST["rows"] else None
        key = value_for(model._meta.pk) if row is None else row.pk
        values = {field.attname: value_or_null(field) if row is None else getattr(row, field.attname) for field in fields}
        rows_of(model).filter(pk=key).update(**values)


def try_cell(cell, database, tables):
    use(database)
    attempt(cell, "check", check, database)
    for path in REQUEST["pages"]:
        attempt(cell, "GET " + path, lambda: page(path), database)
    for model in touched_models(tables):
        for verb, action in (("SELECT", select), ("INSERT", insert), ("UPDATE", update)):
            attempt(cell, "%s: %s" % (model._meta.label, verb), lambda: action(model), database)
    close_all()
    tell(kind="tried", cell=cell)
