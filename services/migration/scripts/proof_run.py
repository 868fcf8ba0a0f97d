# Last part: what the container of one release does. The databases "old" and "new" are there, both as the schema is now.
def new_release():
    # Forward first: it tells which tables are touched.
    went, applied, touched = rehearsed("forward", "new")
    tell(kind="touched", tables=sorted(touched))
    if went:
        try_cell("newNew", "new", touched)
    try_cell("newOld", "old", touched)
    if not went:
        return
    tell_irreversible(applied)
    copy("new", "back")
    went, _, _ = rehearsed("backward", "back", applied)
    if went:
        copy("back", "again")
        rehearsed("again", "again")


def old_release():
    tables = set(REQUEST["tables"])
    try_cell("oldOld", "old", tables)
    try_cell("oldNew", "new", tables)


def run():
    import django
    from django.db import connections

    global ALIASES
    tell(kind="image", django=django.get_version(), vendor=connections[DATABASE].vendor)
    if connections[DATABASE].vendor != "postgresql":
        return
    ALIASES = aliases_of_the_database()
    use("old")
    keep_to_ourselves()
    forget_other_names()
    {"scout": scout, "new": new_release, "old": old_release}[REQUEST["task"]]()


try:
    run()
    tell(kind="end")
except Exception as error:
    tell(kind="failed", error=in_one_line(error))
    if not REQUEST["rows"]:
        raise
    sys.exit(1)
