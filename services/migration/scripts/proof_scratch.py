# First part of the program that proves which code works on which schema; proof_attempts.py, proof_rehearsal.py and
# proof_run.py follow. It runs inside `manage.py shell` of a release image, on a network that has nothing but the scratch
# server. REQUEST stands before it. Prints facts, one JSON object a line, each after a mark, because settings and
# applications may print as well.
import io
import ipaddress
import json
import re
import socket
import sys
import threading
import time
import traceback

MARK = "\x1epilothouse "
DATABASE = "default"
# What would lead a connection elsewhere, or wants of the scratch server what it does not have.
FOREIGN_OPTIONS = {"service", "passfile", "host", "hostaddr", "port", "user", "password", "dbname", "pool", "target_session_attrs"}
FOREIGN_PREFIXES = ("ssl", "gss", "krb")


def tell(**fact):
    sys.stdout.write("\n" + MARK + json.dumps(fact) + "\n")
    sys.stdout.flush()


def aliases_of_the_database():
    # A replica of the application's database is the same database here.
    from django.db import connections

    databases = connections.databases
    name = databases[DATABASE].get("NAME")
    return [alias for alias in databases if alias == DATABASE or (name and databases[alias].get("NAME") == name)]


def point_at(settings, database):
    server = REQUEST["server"]
    options = dict(settings.get("OPTIONS") or {})
    for key in list(options):
        if key in FOREIGN_OPTIONS or key.startswith(FOREIGN_PREFIXES):
            del options[key]
    settings.update(
        HOST=server["host"],
        PORT=server["port"],
        USER=server["user"],
        PASSWORD=server["password"],
        NAME=database,
        OPTIONS=options,
        CONN_MAX_AGE=0,
    )


def use(database):
    from django.db import connections

    for alias in ALIASES:
        connections[alias].close()
        point_at(connections[alias].settings_dict, database)


def close_all():
    from django.db import connections

    for alias in ALIASES:
        connections[alias].close()


def is_known(host):
    if isinstance(host, bytes):
        host = host.decode("idna", "replace")
    if host in (None, "", "localhost", socket.gethostname(), REQUEST["server"]["host"]):
        return True
    try:
        return bool(ipaddress.ip_address(host))
    except ValueError:
        return False


def forget_other_names():
    # Nobody on this network knows them, and Docker's resolver takes ten seconds to say so.
    resolve = socket.getaddrinfo

    def getaddrinfo(host, *rest, **named):
        if not is_known(host):
            raise socket.gaierror(socket.EAI_NONAME, "%s is not on the network of the proof" % host)
        return resolve(host, *rest, **named)

    socket.getaddrinfo = getaddrinfo


def keep_to_ourselves():
    # The network leads nowhere; without this, what only wants a cache would fail because of us.
    from django.conf import settings
    from django.core.cache import caches

    kept = ("KEY_PREFIX", "KEY_FUNCTION", "TIMEOUT", "VERSION")
    for alias, cache in list(settings.CACHES.items()):
        memory = {key: cache[key] for key in kept if key in cache}
        memory.update(BACKEND="django.core.cache.backends.locmem.LocMemCache", LOCATION="pilothouse-" + alias)
        settings.CACHES[alias] = memory
    if hasattr(caches, "_caches"):  # before Django 3.2
        caches._caches = threading.local()
    else:
        for alias in settings.CACHES:
            try:
                del caches[alias]
            except AttributeError:
                pass
    settings.EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"


def as_administrator(statements):
    from django.db import connections

    server = REQUEST["server"]
    close_all()
    session = connections[DATABASE].Database.connect(
        host=server["host"], port=server["port"], user=server["administrator"], password=server["password"], dbname="postgres"
    )
    try:
        session.autocommit = True
        for statement in statements:
            session.cursor().execute(statement)
    finally:
        session.close()


def copy(source, target):
    as_administrator([
        'DROP DATABASE IF EXISTS "%s"' % target,
        'CREATE DATABASE "%s" TEMPLATE "%s" OWNER "%s"' % (target, source, REQUEST["owner"].replace('"', '""')),
        *(statement.replace("{database}", '"%s"' % target) for statement in REQUEST["databaseSettings"]),
    ])


def cause_of(error):
    return getattr(error, "__cause__", None) or error


def sqlstate(error):
    cause = cause_of(error)
    return getattr(cause, "pgcode", None) or getattr(cause, "sqlstate", None) or ""


def diagnosis(error, field):
    return getattr(getattr(cause_of(error), "diag", None), field, None) or ""


def place_of(error):
    # Of the application's own code, if it has a part in it.
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if "/python" not in frame.filename and not frame.filename.startswith("<")]
    return "%s:%d" % ((own or frames)[-1].filename, (own or frames)[-1].lineno) if frames else "?"


def in_one_line(error):
    # Of a failed check the first issue; of a database error PostgreSQL's own words, without the class around them and
    # without the details behind them, which quote rows.
    lines = [line.strip() for line in str(error).strip().splitlines() if line.strip()]
    issues = [line for line in lines if ": (" in line]
    line = (issues or lines or [""])[0]
    if sqlstate(error):
        return (lines or [""])[0] if REQUEST["rows"] else line
    if REQUEST["rows"] and type(error).__name__ not in ("SystemCheckError", "Answered"):
        return "%s in %s (its words are left out: they may quote rows)" % (type(error).__name__, place_of(error))
    return ("%s: %s" % (type(error).__name__, line)).rstrip(": ")


def without_values(statement):
    # What defines something has no rows in it; what is written by hand in a migration may.
    words = statement.split(None, 1)
    if not REQUEST["rows"] or not words or words[0].upper() not in ("SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "MERGE"):
        return statement
    return re.sub(r"'(?:[^']|'')*'", "'…'", statement)


def evidence(error, refused):
    # The statement that was refused first: those behind it fail because the transaction is broken.
    first = error if refused is None else refused[1]
    fact = {"error": in_one_line(first), "state": sqlstate(first), "table": diagnosis(first, "table_name"), "bySample": is_by_sample(first)}
    if refused is not None:
        fact.update(statement=without_values(refused[0]))
    return fact


def is_by_sample(error):
    """A row that was not copied can be all that is missing: nothing is said of the rows that are there."""
    from django.core.exceptions import ObjectDoesNotExist

    if not REQUEST["rows"]:
        return False
    if sqlstate(error) != "23503":
        return isinstance(error, ObjectDoesNotExist)
    detail = diagnosis(error, "message_detail")
    parent = re.search(r'is not present in table "(.+)"', detail)
    return "still referenced" not in detail and (parent is None or parent.group(1) not in REQUEST["whole"])


class Statements:
    """Remembers the first statement that the database refused."""

    def __init__(self):
        self.refused = None

    def __call__(self, execute, sql, params, many, context):
        try:
            return execute(sql, params, many, context)
        except Exception as error:
            if self.refused is None:
                self.refused = (str(sql), error)
            raise
