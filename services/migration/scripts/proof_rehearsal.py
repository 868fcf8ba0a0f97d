# Third part: the pending migrations on a scratch database, forward and backward, each with its duration, the locks that
# it held on tables that were there before, and what PostgreSQL refused.
EVERY = 0.004  # seconds between two looks at the locks
MODES = [
    "AccessShareLock",
    "RowShareLock",
    "RowExclusiveLock",
    "ShareUpdateExclusiveLock",
    "ShareLock",
    "ShareRowExclusiveLock",
    "ExclusiveLock",
    "AccessExclusiveLock",
]
TABLES = """SELECT c.oid, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'm', 'f') AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_' AND c.relname <> 'django_migrations'"""
# Partitions come with the whole table; what is no table has no rows of its own.
WITH_ROWS = """SELECT c.oid, rn.nspname, r.relname FROM pg_class c JOIN pg_class r ON r.oid = coalesce(pg_partition_root(c.oid)::oid, c.oid)
    JOIN pg_namespace rn ON rn.oid = r.relnamespace WHERE c.relkind IN ('r', 'p')"""
# Nobody else works in the scratch database: the other session is the one that migrates.
LOCKS = """SELECT relation, mode FROM pg_locks WHERE locktype = 'relation' AND granted AND pid <> pg_backend_pid()
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"""
OWN_LOCKS = "SELECT relation, mode FROM pg_locks WHERE locktype = 'relation' AND granted AND pid = pg_backend_pid()"


def strength(mode):
    return MODES.index(mode) if mode in MODES else -1


class LockWatch:
    """The strongest lock that the migrating session had on each table: exact within a transaction, where every lock stays
    to its end, by a look after each statement; by sampling beside it for statements that run outside of one."""

    def __init__(self, connection):
        self.connection = connection
        self.begin(before={})

    def begin(self, before=None):
        self.before = self.tables() if before is None else before
        self.strongest = {}
        self.words = set()
        self.looking = 0  # seconds that are none of the migration's

    def tables(self):
        with self.connection.cursor() as cursor:
            cursor.execute(TABLES)
            return dict(cursor.fetchall())

    def note(self, rows):
        for relation, mode in rows:
            if relation in self.before and strength(mode) > strength(self.strongest.get(relation)):
                self.strongest[relation] = mode

    def __call__(self, execute, sql, params, many, context):
        self.words.update(re.findall(r"\w+", str(sql)))
        result = execute(sql, params, many, context)
        if self.connection.in_atomic_block:
            begun = time.monotonic()
            with self.connection.connection.cursor() as cursor:
                cursor.execute(OWN_LOCKS)
                self.note(cursor.fetchall())
            self.looking += time.monotonic() - begun
        return result

    def locks(self):
        return sorted([self.before[relation], MODES.index(mode)] for relation, mode in self.strongest.items())

    def used(self):
        # Outside of a transaction no lock lasts: there, what a statement names.
        return set(self.strongest) | {relation for relation, name in self.before.items() if name in self.words}

    def touched(self):
        # By the names before and after, with the tables that are new or gone.
        after = self.tables()
        written = {relation for relation, mode in self.strongest.items() if strength(mode) >= MODES.index("RowExclusiveLock")}
        changed = written | (set(self.before) ^ set(after))
        return sorted({names[relation] for names in (self.before, after) for relation in changed if relation in names})


class Sampler(threading.Thread):
    """Looks at the locks from a session of its own until it is stopped."""

    def __init__(self, watch):
        super().__init__(daemon=True)
        connection = watch.connection
        self.watch = watch
        self.session = connection.get_new_connection(connection.get_connection_params())
        self.session.autocommit = True
        self.is_over = threading.Event()

    def run(self):
        with self.session.cursor() as cursor:
            while not self.is_over.wait(EVERY):
                cursor.execute(LOCKS)
                self.watch.note(cursor.fetchall())

    def end(self):
        self.is_over.set()
        self.join()
        self.session.close()


def label_of(migration):
    return "%s.%s" % (migration.app_label, migration.name)


def sql_of(migration):
    # As sqlmigrate prints it with all before it applied: it reads the names of constraints from the database.
    from django.core.management import call_command

    text = io.StringIO()
    call_command("sqlmigrate", migration.app_label, migration.name, stdout=text, stderr=io.StringIO(), no_color=True)
    return text.getvalue()


def without_way_back(migration):
    """The operation that cannot be taken back, in Django's words; empty when all can."""
    if label_of(migration) in REQUEST["replaced"]:
        return ""
    return next((operation.describe() for operation in migration.operations if not operation.reversible), "")


def run_texts(connection, texts):
    from django.db import transaction

    for text in texts:
        if "CONCURRENTLY" in text.upper():
            with connection.cursor() as cursor:
                cursor.execute(text)
            continue
        with transaction.atomic(using=DATABASE), connection.cursor() as cursor:
            cursor.execute(text)


class Rehearsal:
    """One direction on one database."""

    def __init__(self, stage, database):
        from django.db import connections
        from django.db.migrations.executor import MigrationExecutor

        use(database)
        self.stage = stage
        self.connection = connections[DATABASE]
        self.executor = MigrationExecutor(self.connection, self.progress)
        self.started = self.ended = 0
        self.watch = LockWatch(self.connection)
        self.done = []
        self.touched = set()
        self.used = set()

    def progress(self, action, migration=None, fake=False):
        # Django's own reckoning before and after the SQL is none of the migration's time.
        if action in ("apply_start", "unapply_start") and not fake:
            self.started = time.monotonic()
        elif action in ("apply_success", "unapply_success"):
            self.ended = time.monotonic()

    def step(self, migration, action):
        self.watch.begin()
        statements = Statements()
        fact = {"kind": "migrated", "stage": self.stage, "label": label_of(migration)}
        self.started, self.ended = time.monotonic(), None
        try:
            with self.connection.execute_wrapper(self.watch), self.connection.execute_wrapper(statements):
                action()
        except Exception as error:
            fact.update(evidence(error, statements.refused))
        fact["ms"] = int(((self.ended or time.monotonic()) - self.started - self.watch.looking) * 1000 + 0.5)
        fact["locks"] = self.watch.locks()
        self.used.update(self.watch.used())
        if "error" not in fact:
            self.touched.update(self.watch.touched())
            self.done.append(migration)
        tell(**fact)
        return "error" not in fact

    def replaced(self, migration, which):
        texts = REQUEST["replaced"].get(label_of(migration), {}).get(which)
        if texts is not None:
            run_texts(self.connection, texts)
        return texts is not None

    def forward(self):
        from django.core.management.sql import emit_post_migrate_signal, emit_pre_migrate_signal

        executor = self.executor
        plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
        self.state = executor._create_project_state(with_applied_migrations=True)
        emit_pre_migrate_signal(0, False, DATABASE, apps=self.state.apps, plan=plan)
        for migration, _ in plan:
            self.read_again(migration)
            if not self.step(migration, lambda: self.apply(migration)):
                return False
        try:
            emit_post_migrate_signal(0, False, DATABASE, plan=plan)
        except Exception as error:
            tell(kind="note", note="post_migrate: " + in_one_line(error))
        return True

    def read_again(self, migration):
        is_sql = all(operation.reduces_to_sql for operation in migration.operations)
        if self.stage != "forward" or not self.done or not is_sql or not REQUEST["readsSql"]:
            return
        try:
            tell(kind="sql", label=label_of(migration), sql=sql_of(migration))
        except Exception as error:
            tell(kind="note", note="%s: sqlmigrate: %s" % (label_of(migration), in_one_line(error)))

    def apply(self, migration):
        is_faked = self.replaced(migration, "forward")
        self.state = self.executor.migrate(None, plan=[(migration, False)], state=self.state, fake=is_faked)

    def backward(self, labels):
        nodes = {label_of(node): node for node in self.executor.loader.graph.nodes.values() if node is not None}
        for label in reversed(labels):
            operation = without_way_back(nodes[label])
            if operation:
                tell(kind="migrated", stage=self.stage, label=label, ms=0, locks=[], error="%s cannot be taken back" % operation)
            if operation or not self.step(nodes[label], lambda: self.unapply(nodes[label])):
                return False
        return True

    def unapply(self, migration):
        is_faked = self.replaced(migration, "backward")
        self.executor.migrate(None, plan=[(migration, True)], fake=is_faked)


def rehearsed(stage, database, labels=None):
    rehearsal = Rehearsal(stage, database)
    sampler = Sampler(rehearsal.watch)
    sampler.start()
    try:
        went = rehearsal.forward() if labels is None else rehearsal.backward(labels)
    finally:
        sampler.end()
        close_all()
    return went, [label_of(migration) for migration in rehearsal.done], rehearsal.touched


def scout():
    """The migrations without rows, and which tables of the schema as it is now they read or change."""
    from django.db import connections

    use("bare")
    with connections[DATABASE].cursor() as cursor:
        cursor.execute(WITH_ROWS)
        tables = {row[0]: [row[1], row[2]] for row in cursor.fetchall()}
    rehearsal = Rehearsal("forward", "scout")
    try:
        rehearsal.forward()
    finally:
        close_all()
    names = {tuple(tables[relation]) for relation in rehearsal.used if relation in tables}
    tell(kind="used", tables=sorted(names))


def tell_irreversible(labels):
    from django.db import connections
    from django.db.migrations.loader import MigrationLoader

    nodes = MigrationLoader(connections[DATABASE]).graph.nodes
    for label in labels:
        operation = without_way_back(nodes[tuple(label.split(".", 1))])
        if operation:
            tell(kind="irreversible", label=label, operation=operation)
