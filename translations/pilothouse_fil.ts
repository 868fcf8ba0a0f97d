<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>“%1” must be %2; this is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of an environment variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write letters, digits and _, for example DJANGO_MIGRATE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a service of the compose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most 63 letters a-z, digits, - and _, beginning with a letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path of a URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it with one /, without scheme and host, for example /health/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path below which static files are served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin and end it with /, for example /static/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the public URL of the router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write http:// or https://, the host and perhaps a port, for example http://127.0.0.1:8080/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no valid URL: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the URL of a Redis server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write redis://host:port/database, rediss:// for TLS, or unix:///path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address of a Docker daemon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write unix:///path/to/docker.sock or ssh://user@host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host name, perhaps with a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave scheme and path out, for example members.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image with {release} where the release goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1: &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its IANA name, for example Asia/Manila or UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a map of header names and values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1: {X-Forwarded-Proto: https}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no name of a header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must name a secret; this is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1: {secret: name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits, - and _, for example members-db; the secret itself is stored elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret has no setting “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3; this is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it without quotes or unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number and one of the units ms, s, m, h or d, for example 500ms, 20s or 5m; ten years at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a list; this is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1: [%2].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an empty list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List at least one, or leave the key out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be text; this is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in quotes: %1: &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be true or false; this is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no unit; this is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a duration; this is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a percentage from 0% to 100%; this is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it with its sign, for example 5% or 0.5%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a number of requests a second, above 0 and at most 1000; this is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a list of words, because no shell reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be one of %2; this is %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdoptionStore</name>
    <message>
        <source>The kept file %1/%2 is missing or was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the lines marked “pilothouse” out of %1 by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/manifest.json cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the lines marked “pilothouse” out of the router&apos;s configuration by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was edited since Pilothouse adopted the router, so it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the edit back, or take the lines marked “pilothouse” out by hand: each names what stood there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplicationChecks</name>
    <message>
        <source>%1 answers %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, a redirect to https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it as the proxy in front does: `headers: {X-Forwarded-Proto: https}` under web, or an https URL in `router: url:`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, a redirect to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a path that answers by itself in `health:`; a trailing slash may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: the application refuses the request, often because of ALLOWED_HOSTS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set `host:` under web to a name that the application accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: it wants a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a health path that needs none, or set `headers:` under web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: there is no such page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the health view in the application&apos;s urls.py and correct `health:` under web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: the running release is not healthy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair it first, or see its log: `docker compose logs`. A deployment starts from a healthy release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the router and the application run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the running release fail already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Repair them first, or correct `smoke:` under web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” lacks required variables: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set them in the service&apos;s env_file or environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n required variable(s) are set.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 publishes port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two slots cannot share a host port, and whoever uses it goes past the router: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove `ports:` from the service (`expose:` is enough for the router) and use the router&apos;s port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service of the release publishes a fixed port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Let them call %1 or the router&apos;s service name instead of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These call “%1” by its name, past the router, and lose it when its plain container stops: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These mention “%1”; see that they do not call it past the router: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other service calls “%1” past the router.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArmGuardStep</name>
    <message>
        <source>armed</source>
        <translation>nakahanda</translation>
    </message>
    <message>
        <source>The release is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard disarmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space there, or name another folder in `backups:`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a backup that Pilothouse has taken: %2 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See `pilothousectl backup list`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a new backup; do not rely on this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups cannot be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the user who runs Pilothouse the right to write there, or name another folder in `backups:`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup needs about %1 in %2, and %3 are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of %1 is full: %2 were written and %3 are free, about %4 were expected to be needed. What was written is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pg_dump could not lock a table within %1: somebody changes or migrates it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until that is done, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User %1 may not read everything in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let database.user be the owner of the tables, or grant it pg_read_all_data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pg_dump failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detail has what it said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pg_restore cannot read %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dump has %1; the one before has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 then %1, now %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not what was written on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message>
        <source>Environment %1 has no database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add `database:` to it in pilothouse.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAKEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RUN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RELEASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok       %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`backup verify` takes files, or --all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See `pilothousectl backup list`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No environment has a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add `database:` in pilothouse.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dump the database now, and verify the dump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pg_dump in custom format, into the environment&apos;s backup folder, with a record beside it. The dump gets its name once pg_restore has read its contents. The oldest ones beyond `backups: keep` are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the dumps, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of every environment, or of the one that --env names. A dump that is missing or has another size is called damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read dumps again and compare them with their records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares the SHA-256 of the files, or of --all, and lets pg_restore read the contents. Ends with 0 when all are whole, with 4 when one is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every dump that `backup list` shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n entry(s), verified.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>%1, verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainWords</name>
    <message>
        <source>Event %1 was changed</source>
        <translation>Binago ang event %1</translation>
    </message>
    <message>
        <source>Events were removed at number %1</source>
        <translation>May mga event na inalis sa bilang na %1</translation>
    </message>
    <message>
        <source>Event %1 stands at another&apos;s place</source>
        <translation>Nasa puwesto ng iba ang event %1</translation>
    </message>
    <message>
        <source>Events at the end were removed</source>
        <translation>Inalis ang mga event sa dulo</translation>
    </message>
    <message>
        <source>The head file does not belong to this journal</source>
        <translation>Hindi para sa talaang ito ang head file</translation>
    </message>
    <message>
        <source>What it says now is not what was written then: its hash does not fit any more. What a run did at that moment cannot be learnt from here.</source>
        <translation>Ang sinasabi nito ngayon ay hindi ang isinulat noon: hindi na tugma ang hash nito. Hindi malalaman mula rito kung ano ang ginawa ng run sa sandaling iyon.</translation>
    </message>
    <message>
        <source>The chain of hashes has a hole: what happened in between is not told any more, and runs may look other than they were.</source>
        <translation>May butas ang tanikala ng mga hash: hindi na nasasabi ang nangyari sa pagitan, at maaaring iba sa totoo ang hitsura ng mga run.</translation>
    </message>
    <message>
        <source>The order of what happened is not the one in which it was written.</source>
        <translation>Ang ayos ng mga nangyari ay hindi ang ayos ng pagkakasulat.</translation>
    </message>
    <message>
        <source>The journal ends before the event that was written last. The newest things that happened are missing, and no run can be started or steered.</source>
        <translation>Nagtatapos ang talaan bago ang huling isinulat na event. Nawawala ang mga pinakabagong nangyari, at walang run na masisimulan o mapapatnubayan.</translation>
    </message>
    <message>
        <source>The file that says where the journal ends was replaced or belongs to another copy. Whether events are missing at the end cannot be told.</source>
        <translation>Ang file na nagsasabi kung saan nagtatapos ang talaan ay pinalitan o para sa ibang kopya. Hindi masasabi kung may nawawalang event sa dulo.</translation>
    </message>
    <message>
        <source>Up to event %1 the chain is whole. Compare %2 with a copy or an earlier export; what comes after cannot be trusted.</source>
        <translation>Buo ang tanikala hanggang sa event %1. Ikumpara ang %2 sa isang kopya o naunang export; hindi mapagkakatiwalaan ang kasunod.</translation>
    </message>
</context>
<context>
    <name>ChainedSecretStore</name>
    <message>
        <source>“%1” cannot name a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits, “.”, “_” and “-”, for example members-db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret “%1” is in none of its three places: the keychain (service pilothouse, entry %1), the variable %2, the file %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the variable %1, or write the value into %2 and run chmod 600 %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckImageStep</name>
    <message>
        <source>%1 fails its own check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts, check passed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRunner</name>
    <message>
        <source>There was no answer within %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether what is checked hangs or is overloaded, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cockpit</name>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Talaan</translation>
    </message>
</context>
<context>
    <name>CollectStaticStep</name>
    <message>
        <source>Collecting the static files of %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files of both releases are served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Static files kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new release&apos;s static files stay in the shared volume; their names are their own, so they harm nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandHelp</name>
    <message>
        <source>The project file. Left out: pilothouse.yaml in this folder or the nearest one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON object, or one event a line for runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No progress on standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pilothousectl: deploys Docker Compose web applications without losing a request or a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: pilothousectl [--project FILE] [--json] [--quiet] COMMAND [OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RUN is 7, run-7 or last. pilothousectl COMMAND --help tells more of one command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>pilothousectl %1 --help shows its options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` needs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` takes no argument; “%2” was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` takes %2; “%3” is too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` wants a second word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pilothousectl --help lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following and steering runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups and the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shells</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>“%1” is not a shell with completions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompletionCommand</name>
    <message>
        <source>Print a completion script for a shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHELL is bash, zsh or fish. Made from the commands themselves: their words, their options, files where an option takes one. cmake --install puts the scripts where the shells look.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposeProject</name>
    <message>
        <source>Compose cannot read the stack: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`docker compose config` in %1 shows the same; correct the compose file or its variables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`docker compose config --format json` did not print an object.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposeRuntime</name>
    <message>
        <source>“%1” is not a service of the release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it under `application:` in pilothouse.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose started %1, but Docker does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may have removed it; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the team&apos;s own container; Pilothouse does not remove it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Do not ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed: without a terminal there is nobody to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on? [y/N]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>%1: warning: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContainerControl</name>
    <message>
        <source>The container %1 could not be stopped: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container&apos;s log cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>There is no pilothouse.yaml in %1 or a folder above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one with `pilothousectl init compose.yaml`, or name it with --project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment; may be left out when the project has only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has several environments: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one with --env.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no environment “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseChecks</name>
    <message>
        <source>“%1” was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL %1 answers at %2; “%3” has %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing or does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the PostgreSQL client, for example `sudo apt-get install postgresql-client`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pg_dump and pg_restore have version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pg_dump has version %1 and the server has %2; an older pg_dump refuses a newer server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install postgresql-client-%1 or newer and put it first on the PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has %1 connections left of %2; a second slot may need %3 (the serving one uses %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close idle connections, lower CONN_MAX_AGE or the number of workers, or raise max_connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 connections are left; %3 may be needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run takes its own before it migrates; `pilothousectl backup create` takes one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verified backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last verified backup is %1 old; %2 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last verified backup is %1 old (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeployCommand</name>
    <message>
        <source>The world has changed since the plan was made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is for the project %1; the project file is that of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the other project&apos;s file with --project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--plan names a plan that is made, and %1 would make another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say either --plan FILE alone, or what to plan now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy %1 to %2: traffic moves from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs on its own. To follow it: pilothousectl watch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan and run a deployment, and watch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the plan and asks before it starts. The run is a process of its own: closing this one changes nothing in it.
Exit codes: 0 done, 1 failed or aborted before the switch, 2 bad input, 3 rolled back, 4 refused, 5 nobody to ask or detached, 6 needs a person, 130 nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this plan file instead of planning now; not together with the options above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it and return; exit code 5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeploymentWizard</name>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Preflight</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n ang tapos</numerusform>
            <numerusform>%n ang tapos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n ang pumalya</numerusform>
            <numerusform>%n ang pumalya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n babala</numerusform>
            <numerusform>%n babala</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n ang pumasa</numerusform>
            <numerusform>%n ang pumasa</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>tinanggihan</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Simula</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>hindi sinimulan</translation>
    </message>
    <message>
        <source>Blue-green: %1 starts on %2 while %3 serves on %4; traffic moves in one switch after about %5.</source>
        <translation>Blue-green: magsisimula ang %1 sa %2 habang nagsisilbi ang %3 sa %4; lilipat ang trapiko sa isang paglipat pagkatapos ng mga %5.</translation>
    </message>
    <message>
        <source>Blue-green. Reading what %1 would change; the checks follow.</source>
        <translation>Blue-green. Binabasa kung ano ang babaguhin ng %1; susunod ang mga pagsusuri.</translation>
    </message>
    <message numerus="yes">
        <source>Blue-green. %n check(s) done so far; they change nothing.</source>
        <translation>
            <numerusform>Blue-green. %n pagsusuri ang tapos; walang binabago ang mga ito.</numerusform>
            <numerusform>Blue-green. %n pagsusuri ang tapos; walang binabago ang mga ito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blue-green. %n check(s) failed. Put right what they name, and check again.</source>
        <translation>
            <numerusform>Blue-green. %n pagsusuri ang pumalya. Ayusin ang tinukoy, at suriin muli.</numerusform>
            <numerusform>Blue-green. %n pagsusuri ang pumalya. Ayusin ang tinukoy, at suriin muli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blue-green. All %n check(s) passed.</source>
        <translation>
            <numerusform>Blue-green. Pumasa ang %n pagsusuri.</numerusform>
            <numerusform>Blue-green. Pumasa ang lahat ng %n pagsusuri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blue-green. Everything that must be so before the first effect.</source>
        <translation>Blue-green. Lahat ng dapat totoo bago ang unang epekto.</translation>
    </message>
    <message>
        <source>Blue-green. Reading images, migrations and what runs; this takes a few seconds.</source>
        <translation>Blue-green. Binabasa ang mga image, migration at kung ano ang tumatakbo; ilang segundo lang.</translation>
    </message>
    <message numerus="yes">
        <source>Blue-green. %n migration(s) cannot run while %1 serves, by the gate&apos;s word.</source>
        <translation>
            <numerusform>Blue-green. Ayon sa gate, %n migration ang hindi puwede habang nagsisilbi ang %1.</numerusform>
            <numerusform>Blue-green. Ayon sa gate, %n migration ang hindi puwede habang nagsisilbi ang %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blue-green.</source>
        <translation>Blue-green.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Sinisimulan…</translation>
    </message>
    <message>
        <source>Start the deployment</source>
        <translation>Simulan ang deployment</translation>
    </message>
    <message>
        <source>%1 serves until the switch, about %2 after the start.</source>
        <translation>Nagsisilbi ang %1 hanggang sa paglipat, mga %2 pagkasimula.</translation>
    </message>
    <message>
        <source>Deploy a release to %1</source>
        <translation>Mag-deploy ng release sa %1</translation>
    </message>
    <message>
        <source>Deploy %1 to %2</source>
        <translation>I-deploy ang %1 sa %2</translation>
    </message>
    <message>
        <source>Blue-green: the new release starts beside the one that serves, and traffic moves in one switch.</source>
        <translation>Blue-green: magsisimula ang bagong release katabi ng nagsisilbi, at lilipat ang trapiko sa isang paglipat.</translation>
    </message>
    <message>
        <source>Start, once the plan is made</source>
        <translation>Simula, kapag may plano na</translation>
    </message>
    <message>
        <source>Start, once the migrations are accepted</source>
        <translation>Simula, kapag tinanggap ang mga migration</translation>
    </message>
    <message>
        <source>Start, once there is a plan</source>
        <translation>Simula, kapag may plano</translation>
    </message>
    <message>
        <source>Start, once %1 has ended</source>
        <translation>Simula, kapag tapos na ang %1</translation>
    </message>
    <message>
        <source>Start, once the obstacle above is gone</source>
        <translation>Simula, kapag wala na ang hadlang sa itaas</translation>
    </message>
    <message>
        <source>Start, once the checks are done</source>
        <translation>Simula, kapag tapos ang mga pagsusuri</translation>
    </message>
    <message>
        <source>Start, once preflight passes</source>
        <translation>Simula, kapag pumasa ang preflight</translation>
    </message>
    <message>
        <source>Continue, once a release is chosen</source>
        <translation>Magpatuloy, kapag may napiling release</translation>
    </message>
    <message>
        <source>Next: preflight, which looks at everything the run needs and changes nothing.</source>
        <translation>Susunod: preflight, na sumusuri sa lahat ng kailangan ng run at walang binabago.</translation>
    </message>
    <message>
        <source>Continue to the plan</source>
        <translation>Magpatuloy sa plano</translation>
    </message>
    <message>
        <source>The checks go on while you read the plan.</source>
        <translation>Tuloy ang mga pagsusuri habang binabasa ang plano.</translation>
    </message>
    <message>
        <source>Next: the plan, step by step. Nothing was changed so far.</source>
        <translation>Susunod: ang plano, hakbang-hakbang. Wala pang nabago.</translation>
    </message>
    <message>
        <source>Continue to the start</source>
        <translation>Magpatuloy sa simula</translation>
    </message>
    <message>
        <source>Next: what starting does, once more in a sentence. Nothing was changed so far.</source>
        <translation>Susunod: kung ano ang gagawin ng pagsisimula, sa isang pangungusap. Wala pang nabago.</translation>
    </message>
    <message>
        <source>Continue, once the migrations are accepted</source>
        <translation>Magpatuloy, kapag tinanggap ang mga migration</translation>
    </message>
    <message>
        <source>Continue, once there is a plan</source>
        <translation>Magpatuloy, kapag may plano</translation>
    </message>
    <message>
        <source>Nothing was changed so far.</source>
        <translation>Wala pang nabago.</translation>
    </message>
    <message>
        <source>what runs now</source>
        <translation>ang tumatakbo ngayon</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Mga migration</translation>
    </message>
    <message>
        <source>none</source>
        <translation>wala</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>migrations</comment>
        <translation>%1 sa %2</translation>
    </message>
    <message numerus="yes">
        <source>%n safe</source>
        <comment>migrations</comment>
        <translation>
            <numerusform>%n ligtas</numerusform>
            <numerusform>%n ligtas</numerusform>
        </translation>
    </message>
    <message>
        <source>Users get the maintenance page while %1 is stopped, the migrations run and %2 starts; about %3 in all.</source>
        <translation>Makikita ng mga user ang maintenance page habang nakatigil ang %1, tumatakbo ang mga migration at nagsisimula ang %2; mga %3 lahat.</translation>
    </message>
    <message>
        <source>%1 starts on %2 while %3 serves on %4; traffic moves in one switch after about %5.</source>
        <translation>Magsisimula ang %1 sa %2 habang nagsisilbi ang %3 sa %4; lilipat ang trapiko sa isang paglipat pagkatapos ng mga %5.</translation>
    </message>
    <message>
        <source>Reading what %1 would change in the database.</source>
        <translation>Binabasa kung ano ang babaguhin ng %1 sa database.</translation>
    </message>
    <message>
        <source>The running release cannot live with a migration. Choose how it should happen.</source>
        <translation>May migration na hindi kaya ng tumatakbong release. Piliin kung paano ito gagawin.</translation>
    </message>
    <message>
        <source>Nothing is pending: %1 needs the schema as it is.</source>
        <translation>Walang nakabinbin: sapat sa %1 ang schema ngayon.</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) run before the new release starts.</source>
        <translation>
            <numerusform>%n migration ang tatakbo bago magsimula ang bagong release.</numerusform>
            <numerusform>%n migration ang tatakbo bago magsimula ang bagong release.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what %1 would change; the checks follow.</source>
        <translation>Binabasa kung ano ang babaguhin ng %1; susunod ang mga pagsusuri.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) done so far; they change nothing.</source>
        <translation>
            <numerusform>%n pagsusuri ang tapos; walang binabago ang mga ito.</numerusform>
            <numerusform>%n pagsusuri ang tapos; walang binabago ang mga ito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed. Put right what they name, and check again.</source>
        <translation>
            <numerusform>%n pagsusuri ang pumalya. Ayusin ang tinukoy, at suriin muli.</numerusform>
            <numerusform>%n pagsusuri ang pumalya. Ayusin ang tinukoy, at suriin muli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed.</source>
        <translation>
            <numerusform>Pumasa ang %n pagsusuri.</numerusform>
            <numerusform>Pumasa ang lahat ng %n pagsusuri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that must be so before the first effect.</source>
        <translation>Lahat ng dapat totoo bago ang unang epekto.</translation>
    </message>
    <message>
        <source>Reading images, migrations and what runs; this takes a few seconds.</source>
        <translation>Binabasa ang mga image, migration at kung ano ang tumatakbo; ilang segundo lang.</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) cannot run while %1 serves, by the gate&apos;s word.</source>
        <translation>
            <numerusform>Ayon sa gate, %n migration ang hindi puwede habang nagsisilbi ang %1.</numerusform>
            <numerusform>Ayon sa gate, %n migration ang hindi puwede habang nagsisilbi ang %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users get the maintenance page soon after the start.</source>
        <translation>Makikita ng mga user ang maintenance page di-magtatagal pagkasimula.</translation>
    </message>
    <message>
        <source>Blue-green</source>
        <translation>Blue-green</translation>
    </message>
    <message>
        <source>Blue-green, expanded first</source>
        <translation>Blue-green, pinalawak muna</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Maintenance window</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>way to deploy, how it stands</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Rewrite as expand/contract</source>
        <translation>Isulat muli bilang expand/contract</translation>
    </message>
    <message>
        <source>Plan a maintenance window</source>
        <translation>Magplano ng maintenance window</translation>
    </message>
    <message>
        <source>Plan it as it is</source>
        <translation>Iplano nang ganito</translation>
    </message>
    <message>
        <source>Next: the plan is made anew this way. You see it before anything runs.</source>
        <translation>Susunod: gagawin muli ang plano sa ganitong paraan. Makikita mo ito bago may tumakbo.</translation>
    </message>
    <message>
        <source>Next: what it does to the database. Nothing is changed.</source>
        <translation>Susunod: ang gagawin nito sa database. Walang binabago.</translation>
    </message>
    <message>
        <source>Continue to preflight</source>
        <translation>Magpatuloy sa preflight</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Project file</source>
        <translation>Project file</translation>
    </message>
</context>
<context>
    <name>DjangoReader</name>
    <message>
        <source>The reader&apos;s script is missing from the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Django does not start in the new image (exit code %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the release; the detail has the container&apos;s last lines.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DockerChecks</name>
    <message>
        <source>The program docker is missing or does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Docker, for example `sudo apt-get install docker.io`, or see docs.docker.com/engine/install.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daemon answers; version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker has no Compose plug-in of version 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install docker-compose-plugin (2.24 or newer), or see docs.docker.com/compose/install.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose has version %1; 2.24 is the oldest that works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a newer docker-compose-plugin, or see docs.docker.com/compose/install.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose has version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compose files have no service called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have: %1. Correct the names in pilothouse.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The compose files resolve to %n service(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The planned image of %1 (%2) is no longer on the Docker host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back with `pilothousectl prepare`, then make a new plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag %1 names another image than when the plan was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new plan, so that what was looked at is what runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned %1
now     %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n image(s) are there, unchanged since the plan.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked at: the Docker daemon is on another host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what is not needed: `docker system df` shows it, `docker image prune` frees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of memory are free; a second slot needs about %2, as much as the serving one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free memory on the host, or give it more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of memory are free; a second slot needs about %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DockerCli</name>
    <message>
        <source>The program docker was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Docker and its Compose plug-in, and put docker on the PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker at %1 did not answer within %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the daemon hangs: `docker info`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s answer is not what `docker inspect` prints: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DockerInspector</name>
    <message>
        <source>Docker Compose is %1; Pilothouse needs 2.24 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the package docker-compose-plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`docker inspect` failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no container %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image %1 is not on the Docker host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build or pull it: `pilothousectl prepare`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Docker host has no image at all, and the deployment lease needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the stack up first: `docker compose up -d`.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Docker program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker daemon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker Compose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Talaan</translation>
    </message>
    <message>
        <source>Overlay folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk of backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk of Docker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Mga pahina</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
</context>
<context>
    <name>DoctorCommand</name>
    <message>
        <source>ok     </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mind   </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Project file</translation>
    </message>
    <message numerus="yes">
        <source>No problem in %n check(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n check(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 serves. Without Pilothouse&apos;s part the router would pass to the team&apos;s own service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use `pilothousectl eject`, which goes back to the team&apos;s service first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project file, and so no router to work on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it with --project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--fix and --undo are opposites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pilothouse.yaml here, so only the tools were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at tools, daemon, database, router, application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names everything that is missing or wrong with its remedy, and changes nothing; exit code 4 when there is a problem. Without a project file it looks at the tools. --fix brings Pilothouse&apos;s part into the router&apos;s configuration: it shows the change, asks, makes it with one reload, and looks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring Pilothouse&apos;s part into the router, after showing the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Pilothouse&apos;s part out of the router again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrainStep</name>
    <message>
        <source>%1 does not run any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no request in flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) after the limit of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message>
        <source>traffic</source>
        <translation>trapiko</translation>
    </message>
    <message>
        <source>divided between slots</source>
        <translation>hati sa mga slot</translation>
    </message>
    <message>
        <source>See `pilothousectl runs`; deploy or roll back to give it to one slot.</source>
        <translation>Tingnan ang `pilothousectl runs`; mag-deploy o mag-rollback para mapunta ito sa isang slot.</translation>
    </message>
    <message>
        <source>The router was switched by hand or put back. The next deployment starts from what it says now.</source>
        <translation>Inilipat nang mano-mano o ibinalik ang router. Magsisimula ang susunod na deployment sa sinasabi nito ngayon.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>running</source>
        <translation>tumatakbo</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>nawawala</translation>
    </message>
    <message>
        <source>Start it: `docker compose up -d %1`.</source>
        <translation>Simulan ito: `docker compose up -d %1`.</translation>
    </message>
    <message>
        <source>Deploy the release again: `pilothousectl deploy --env %1 --release %2`.</source>
        <translation>I-deploy muli ang release: `pilothousectl deploy --env %1 --release %2`.</translation>
    </message>
    <message>
        <source>Read its log: `docker logs --tail 100 %1`.</source>
        <translation>Basahin ang log nito: `docker logs --tail 100 %1`.</translation>
    </message>
    <message>
        <source>Raise its memory limit, or find what fills it. %1</source>
        <translation>Taasan ang hangganan ng memory nito, o hanapin ang pumupuno rito. %1</translation>
    </message>
    <message>
        <source>Start it: `docker start %1`.</source>
        <translation>Simulan ito: `docker start %1`.</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>maayos</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>hindi maayos</translation>
    </message>
    <message>
        <source>no restarts</source>
        <translation>walang restart</translation>
    </message>
    <message numerus="yes">
        <source>restarted by Docker %n time(s)</source>
        <translation>
            <numerusform>ni-restart ng Docker nang %n beses</numerusform>
            <numerusform>ni-restart ng Docker nang %n beses</numerusform>
        </translation>
    </message>
    <message>
        <source>image of %1 (%2)</source>
        <translation>image ng %1 (%2)</translation>
    </message>
    <message>
        <source>Somebody recreated it with another image. Deploy the release you want.</source>
        <translation>May muling lumikha nito gamit ang ibang image. I-deploy ang release na gusto mo.</translation>
    </message>
    <message>
        <source>nothing (the tag is gone)</source>
        <translation>wala (wala na ang tag)</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>tag na %1</translation>
    </message>
    <message>
        <source>What runs stays as it is. Give every build a tag of its own, and deploy that.</source>
        <translation>Hindi nagbabago ang tumatakbo. Bigyan ng sariling tag ang bawat build, at iyon ang i-deploy.</translation>
    </message>
    <message>
        <source>`docker compose stop %1`</source>
        <translation>`docker compose stop %1`</translation>
    </message>
    <message>
        <source>`docker stop %1`</source>
        <translation>`docker stop %1`</translation>
    </message>
    <message>
        <source>running beside %1</source>
        <translation>tumatakbo katabi ng %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>nakahinto</translation>
    </message>
    <message>
        <source>Harmless: it gets no traffic. Stop it with %1.</source>
        <translation>Walang pinsala: wala itong trapiko. Ihinto ito gamit ang %1.</translation>
    </message>
    <message>
        <source>Two of it take jobs.</source>
        <translation>Dalawa nito ang kumukuha ng mga job.</translation>
    </message>
    <message>
        <source>Two versions of it take jobs.</source>
        <translation>Dalawang bersyon nito ang kumukuha ng mga job.</translation>
    </message>
    <message>
        <source>Stop it with %1.</source>
        <translation>Ihinto ito gamit ang %1.</translation>
    </message>
    <message>
        <source>It takes effect with the next deployment.</source>
        <translation>Magkakabisa ito sa susunod na deployment.</translation>
    </message>
    <message>
        <source>compose files</source>
        <translation>mga compose file</translation>
    </message>
    <message>
        <source>environment files</source>
        <translation>mga environment file</translation>
    </message>
    <message>
        <source>project file, %1</source>
        <translation>project file, %1</translation>
    </message>
    <message>
        <source>as at %1</source>
        <translation>gaya noong %1</translation>
    </message>
    <message>
        <source>edited since</source>
        <translation>na-edit mula noon</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>“%1” is written in a way that a form cannot change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it in the file; it is read again at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is no YAML: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the file first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EjectCommand</name>
    <message>
        <source>Giving %1 back to its team&apos;s own service %2 (serving now: %3):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users will get another release than now. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 back to its team: its slots are removed, and with them the way back by rollback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. %1 serves; nothing of Pilothouse is left in the stack or the router. The journal and the backups stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the stack back to the team&apos;s own service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the team&apos;s own container, switches to it when it is healthy, lets the slot finish its requests, takes Pilothouse&apos;s part out of the router with one reload, and removes the slots: nothing stays behind but the journal and the backups. No request on a new connection is lost. Shows this first, and asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on although the team&apos;s own container runs another release than the one that serves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ejection</name>
    <message>
        <source>Nothing of Pilothouse is in environment %1: there is nothing to give back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that edit back, or take the lines marked “pilothouse” out by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s own container of %1 is gone, so there is nothing to give the traffic back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it up with the release that serves now: docker compose up -d %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now runs %2; the team&apos;s own container runs %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that %1 is healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1 and wait until it is healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch from %1 to the team&apos;s own service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until %1 has answered its requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the slots&apos; workers, start the team&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Pilothouse&apos;s part out of the router: one reload, idle client connections are closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stop and remove %n container(s) of the slots</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Users would get another release than now. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the team&apos;s own service to the release that serves (set it in the compose file or .env, then `docker compose up -d %1`: nobody is sent there yet), or allow it with --release-change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives the stack back to its team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Pilothouse&apos;s part out of the router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s own container %1 is not healthy after %2. The slot still serves; nothing was switched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it: docker logs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are still being answered after %1; they get the container&apos;s stop time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnvironmentPreflight</name>
    <message>
        <source>Docker daemon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk of Docker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers past the router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Database connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk of backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment lease</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvironmentStatus</name>
    <message numerus="yes">
        <source>restarted by Docker %n time(s)</source>
        <translation>
            <numerusform>ni-restart ng Docker nang %n beses</numerusform>
            <numerusform>ni-restart ng Docker nang %n beses</numerusform>
        </translation>
    </message>
    <message>
        <source>killed for lack of memory</source>
        <translation>pinatay dahil kulang ang memory</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>hindi kailanman nasimulan</translation>
    </message>
    <message>
        <source>last exit code %1</source>
        <translation>huling exit code %1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>exit code %1</translation>
    </message>
    <message>
        <source>running again, so that its last exit code is not known</source>
        <translation>tumatakbo muli, kaya hindi alam ang huling exit code nito</translation>
    </message>
    <message>
        <source>Docker says: %1</source>
        <translation>Sabi ng Docker: %1</translation>
    </message>
</context>
<context>
    <name>ExecuteCommand</name>
    <message>
        <source>The project file kept for %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from the project&apos;s history; the run goes on with `pilothousectl recover %1`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another runner works on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runner of one run; started by its supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChanges</name>
    <message>
        <source>%1 was changed in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the change again and repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the user who deploys write to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>The lock file %1 cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that its folder is there, writable for you, and not on a full disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GateWalk</name>
    <message>
        <source>PostgreSQL&apos;s parser does not accept it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a transaction that is begun here is never committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an operation without SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it runs code of the migration; nothing in the SQL proves what it does to the running release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody can read or write the altered table until every row is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it interferes with the migration&apos;s own transaction: a failure after it leaves the migration half done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it hides a real table of the same name until the session ends, so nothing after it can be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked for everybody, and the running release sees the new table&apos;s rows in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does nothing when the table exists; then what follows is judged as on an existing table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the running release does not know the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this ALTER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its default is dropped again in %1.%2, line %3: then the running release&apos;s INSERTs, which omit the column, fail or store NULL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads and writes go on while the rows are scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rows are scanned while this transaction holds locks that the running release waits for; validate in a migration of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL refuses CONCURRENTLY inside a transaction; set atomic = False in the migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads and writes go on while the index is built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody can read or write %1 until the index is built, because this transaction has altered it; build the index CONCURRENTLY in another migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody can write to %1 while the index is built; use CONCURRENTLY in a migration with atomic = False</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL refuses several indexes, or CASCADE, with CONCURRENTLY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads and writes go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it changes what the statements after it mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it limits how long others may have to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lets the running release wait longer than 10 s behind a lock that the migration waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it changes when the statements after it are checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is pending in this transaction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpAnswerParser</name>
    <message>
        <source>the head of the answer is longer than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body is longer than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a chunk is longer than it says: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a status line of HTTP/1.x: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a header: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server switched protocols without being asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a length: “Content-Length: %1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the size of a chunk: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no byte of an answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head of the answer was not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status %1, the body was not complete after %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpEndpoint</name>
    <message>
        <source>%1 is not an http or https URL with a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like http://127.0.0.1:8080/.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpHealthCheck</name>
    <message>
        <source>The health check was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look at the log of the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 sa %2</translation>
    </message>
</context>
<context>
    <name>ImageMaker</name>
    <message>
        <source>The image %1 could not be built: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the build of service “%1” and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image %1 is not here, and its registry does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build or load the image on the Docker host, or see to the registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image %1 is neither here nor in its registry: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build and push it, or correct the release.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImagePreparer</name>
    <message>
        <source>“%1” is not a release: a release is an image tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: --release v2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases on the Docker host: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Init</name>
    <message>
        <source>There is no compose file in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it: pilothousectl init path/to/compose.yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already, and is not overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to another file with --output FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to another folder with --output FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name your compose file: pilothousectl init path/to/compose.yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it through, then run pilothousectl doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are for you to fill in; pilothousectl validate checks again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write a first pilothouse.yaml for a compose file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guesses the web service, router, database and workers from the compose file, and comments what it wrote. What it cannot know is the word FILL-IN, and validate points at it. Needs no Docker; never overwrites a file; never copies a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; pilothouse.yaml beside the compose file when left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Run `pilothousectl journal verify`, and put the journal back from a copy or move its folder aside to begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 is locked: another process has held it for more than 10 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the process that holds it, for example an open sqlite3 shell, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: the disk is full. Nothing of the event was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space on that disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 cannot be read or written: the disk reports an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the disk is there, healthy and not full, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: your user may not write there, or its folder is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder back to your user, or set XDG_DATA_HOME to one you own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a journal: it is no SQLite database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 refused a statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event&apos;s payload is nested too deeply for the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal&apos;s head %1 is missing, so nobody can tell whether events were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal ends at event %1, but event %2 was written before: events were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal&apos;s last event (%1) is not the one that was written: it was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 of the journal cannot be read: its payload is no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 can be read but not written by your user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file and its folder back to your user, or set XDG_DATA_HOME to a folder you own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Pilothouse (format %2; this one writes format %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that version, or set XDG_DATA_HOME to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 cannot be made: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that its folder is writable for you and its disk not full, or set XDG_DATA_HOME to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a journal: it is another program&apos;s database, or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 is missing or empty, but its head says that %2 events were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journal at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first run makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events %1 to %2 are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an event with the number %1, which no event can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 was changed: its content does not fit its hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At place %1 stands the event that was written as number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before event %1, which was written as number %2, events were removed and the rest renumbered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first event does not begin a journal: what was before it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 follows another event than the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 was replaced: event %2 was written after a different one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head %1 is damaged, so nobody can tell whether the journal&apos;s end is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head %1 is missing, so nobody can tell whether the journal&apos;s end is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal ends at event %1, but event %2 was written: the end was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head names another event %1 than the journal has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head is older (event %1) than the journal&apos;s end (event %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is locked: another process has held %1 for more than 10 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the process that holds it (`fuser %1` names it) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `pilothousectl journal verify`. Put the journal and its head back from a copy, or move both aside to begin a new journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalCommand</name>
    <message>
        <source>Up to event %1 the chain is whole. Compare %2 with a copy or an earlier export; what comes after cannot be trusted.</source>
        <translation>Buo ang tanikala hanggang sa event %1. Ikumpara ang %2 sa isang kopya o naunang export; hindi mapagkakatiwalaan ang kasunod.</translation>
    </message>
    <message>
        <source>Check that no event was changed, removed or moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recomputes the chain of hashes and compares its end with the head file beside it. Changes nothing. Ends with 0 when the journal is whole, with 4 when something was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all events as JSON lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One event a line, in order, with its hashes: for an archive, or a witness elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; standard output when left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n event(s), the last %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file or folder, or make room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalHeadFile</name>
    <message>
        <source>The journal&apos;s head %1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the journal&apos;s folder back to your user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the disk is there and not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal&apos;s head %1 is damaged: neither of its two lines is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `pilothousectl journal verify`; it says how far the journal can be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalPages</name>
    <message numerus="yes">
        <source>%n request(s) sent, %1 failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>isang buong bilang</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>isang teksto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>isang listahan</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>isang object</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>wala</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>kulang ang %1</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>dapat %2 ang %1</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>hindi kilala ang %1</translation>
    </message>
</context>
<context>
    <name>ServingJudge</name>
    <message>
        <source>%1, which serves, failed %2 health checks in a row%3.</source>
        <translation>Hindi pumasa ang %1, na naglilingkod, sa %2 magkakasunod na pagsusuri sa kalusugan%3.</translation>
    </message>
    <message>
        <source>Nothing is known of %1, which serves: no request and no check for %2.</source>
        <translation>Walang alam tungkol sa %1, na naglilingkod: walang request at walang pagsusuri nang %2 na.</translation>
    </message>
    <message>
        <source>%1 of %2 requests to %3 failed in the last %4.</source>
        <translation>%1 sa %2 request sa %3 ang nabigo sa huling %4.</translation>
    </message>
    <message>
        <source>%1 of %2 requests to %3, which serves, failed in the last %4: %5 % (limit %6 %).</source>
        <translation>%1 sa %2 request sa %3, na naglilingkod, ang nabigo sa huling %4: %5 % (hangganan %6 %).</translation>
    </message>
</context>
<context>
    <name>Judge</name>
    <message>
        <source>no answer</source>
        <translation>walang sagot</translation>
    </message>
    <message>
        <source>%1 of %2 requests to %3 failed since the switch (limit %4).</source>
        <translation>%1 sa %2 request sa %3 ang nabigo mula sa paglipat (hangganan %4).</translation>
    </message>
    <message>
        <source>The error counter of %1&apos;s detailed health rose by %2 since the switch (limit %3).</source>
        <translation>Tumaas nang %2 mula sa paglipat ang bilang ng error sa detalyadong kalusugan ng %1 (hangganan %3).</translation>
    </message>
    <message>
        <source>%1 health checks of %2 failed in a row (limit %3)</source>
        <translation>%1 magkakasunod na pagsusuri sa kalusugan ng %2 ang pumalya (hangganan %3)</translation>
    </message>
    <message>
        <source>; the last one: %1.</source>
        <translation>; ang huli: %1.</translation>
    </message>
    <message>
        <source>%1 of the last %2 requests to %3 failed: %4 (limit %5, %6 after the switch).</source>
        <translation>%1 sa huling %2 request sa %3 ang nabigo: %4 (hangganan %5, %6 pagkatapos ng paglipat).</translation>
    </message>
    <message>
        <source>The requests to %1 have not been readable for %2: %3</source>
        <translation>Hindi mabasa ang mga request sa %1 nang %2 na: %3</translation>
    </message>
    <message>
        <source>Nothing is known about %1: no request and no health check result for %2.</source>
        <translation>Walang alam tungkol sa %1: walang request at walang resulta ng pagsusuri sa kalusugan nang %2 na.</translation>
    </message>
    <message>
        <source>Nothing has been observed of %1 yet.</source>
        <translation>Wala pang naobserbahan sa %1.</translation>
    </message>
    <message>
        <source>%1 of %2 requests to %3 failed since the switch (limit %4); %5 failed checks in a row (limit %6).</source>
        <translation>%1 sa %2 request sa %3 ang nabigo mula sa paglipat (hangganan %4); %5 magkakasunod na nabigong pagsusuri (hangganan %6).</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain did not answer within %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no such entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused access: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain and allow the access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaseContainer</name>
    <message>
        <source>The deployment lease cannot be created: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment lease changes hands faster than it can be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment lease cannot be given back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds this environment since %2 UTC: %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it to end, or look: `pilothousectl show %1`. When its runner is gone: `pilothousectl recover %1`.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaseStep</name>
    <message>
        <source>held</source>
        <translation>na-pause</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sa %2</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lease released</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogFile</name>
    <message>
        <source>The log %1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder writable, or set XDG_STATE_HOME to another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryReader</name>
    <message>
        <source>Docker knows no memory use of this container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a memory use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s socket %1 did not tell the memory use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`docker stats` failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MigrateStep</name>
    <message numerus="yes">
        <source>%n migration(s) applied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied and kept: %1. They were accepted although the gate refuses them: look at once whether %2 works on this schema; reversing them is a decision of a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied and kept: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MigrationRunner</name>
    <message>
        <source>Applied migrations stay. The gate let only additions through, which the previous release neither reads nor needs; taking them back would lose what was written to them meanwhile, and the next deployment finds them applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the migrations left cannot be read back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was committed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed, and staying: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old release goes on serving. Correct the migration and deploy a new release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`migrate` failed after its last migration: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`migrate` ended without an error, but %1 is not in django_migrations. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the image&apos;s settings name the same database as database: in pilothouse.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Migration %1 could not get its lock within %2, in %n attempt(s). %3</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>See who holds it (`SELECT pid, query FROM pg_stat_activity WHERE state &lt;&gt; &apos;idle&apos;`), and deploy again when it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration %1 failed: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not atomic: a part of it may be in, for example an INVALID index; look with \d and remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>%1 in %2 needs a person now</source>
        <translation>Nangangailangan ng tao ang %1 sa %2 ngayon</translation>
    </message>
    <message>
        <source>Nobody works on %1 in %2</source>
        <translation>Walang gumagawa sa %1 sa %2</translation>
    </message>
    <message>
        <source>Its runner is dead. Recover takes it up where the world stands.</source>
        <translation>Patay ang runner nito. Kukunin itong muli ng I-recover ayon sa kalagayan ngayon.</translation>
    </message>
    <message>
        <source>%1 in %2 is paused</source>
        <translation>Naka-pause ang %1 sa %2</translation>
    </message>
    <message>
        <source>%1 in %2 cannot be judged</source>
        <translation>Hindi mahusgahan ang %1 sa %2</translation>
    </message>
    <message>
        <source>%1: %2 does not answer</source>
        <translation>%1: hindi sumasagot ang %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the router is not set up for switching</source>
        <translation>%1: hindi pa handa ang router para sa paglipat</translation>
    </message>
    <message>
        <source>Doctor shows the change and makes it.</source>
        <translation>Ipinapakita ng doktor ang pagbabago at ginagawa ito.</translation>
    </message>
    <message>
        <source>%1 has drifted: %2</source>
        <translation>May pagkakaiba sa %1: %2</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>inaasahan ang %1, natagpuan ang %2</translation>
    </message>
    <message>
        <source>%1: migrations are pending</source>
        <translation>%1: may mga nakabinbing migration</translation>
    </message>
    <message>
        <source>The journal cannot be written</source>
        <translation>Hindi masulatan ang talaan</translation>
    </message>
    <message>
        <source>The project file has a mistake</source>
        <translation>May mali sa project file</translation>
    </message>
    <message>
        <source>%1: the schema is expanded for %2</source>
        <translation>%1: pinalawak ang schema para sa %2</translation>
    </message>
    <message>
        <source>By %1. The contract ends it, once nobody wants to go back: %2</source>
        <translation>Ng %1. Tatapusin ito ng contract, kapag wala nang gustong bumalik: %2</translation>
    </message>
    <message>
        <source>By %1. The release that serves does not need it. Taken back by: %2</source>
        <translation>Ng %1. Hindi ito kailangan ng nagsisilbing release. Babawiin ng: %2</translation>
    </message>
    <message>
        <source>By %1. Whether the release that serves needs it is not known.</source>
        <translation>Ng %1. Hindi alam kung kailangan ito ng nagsisilbing release.</translation>
    </message>
</context>
<context>
    <name>NginxAdoption</name>
    <message>
        <source>nginx does not accept the configuration that is on disk now, so it cannot be adopted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what nginx names first; what runs is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 in the router&apos;s container has characters that nginx would read otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount the configuration at a path of letters, digits, dots, dashes and slashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router&apos;s configuration is not understood. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write that part in plain nginx directives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One reload of nginx. Requests that are being answered are finished; client connections that are idle then are closed (open now: %1). Every later switch needs no reload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not as adoption leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n old worker(s) of nginx still finish long connections from before the last reload.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The router&apos;s configuration was changed since the change was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the change again and repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx&apos;s workers cannot see the folder %1, so no switch would reach them. Everything was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let every user read and enter the router&apos;s configuration folder and the ones above it inside the mount (chmod a+rX).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router is not adopted: there is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slot %1 serves. Without Pilothouse&apos;s part the router would pass to the team&apos;s own service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use `pilothousectl eject`, which goes back to the team&apos;s service first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NginxAsker</name>
    <message>
        <source>The router drops connections, also the one that asks what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is out of connections or of processor time; see its error log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running nginx has not loaded Pilothouse&apos;s configuration, although its files are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at `pilothousectl doctor`; a reload may have failed, or the configuration was edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router&apos;s image has neither curl nor wget nor bash, so the router cannot be asked what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an nginx image with one of them, for example the official one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NginxConfig</name>
    <message>
        <source>%1: the configuration includes itself or is too large.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NginxFlags</name>
    <message>
        <source>The router could not be switched: %1 cannot be created: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the user who deploys write to that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router could not be switched: %1 cannot be removed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router was switched, but %1 could not be written to disk: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NginxHost</name>
    <message>
        <source>The Docker host %1 is another machine. The nginx router is switched through files on the machine it runs on, so this version cannot reach it from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run pilothousectl on that machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router (service %1) does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it: docker compose up -d %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router&apos;s container does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it with `docker ps --all`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connections of container %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its image needs the program `cat`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router&apos;s processes cannot be listed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NginxPlanner</name>
    <message>
        <source>No location of the router&apos;s configuration passes to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass to it by its service name in a file of the mounted folder: `proxy_pass http://%1:PORT;`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written in a way that cannot be edited safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Give each directive a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this line is included in several places whose surroundings differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Write the proxy_pass out in each location instead of including it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: open_file_cache would make nginx see a switch only after its time has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Move this line into the locations that serve files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: open_file_cache is switched off in the servers that pass to the application, so that a switch is seen at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: something follows the upstream on its last line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: End the line behind the closing brace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: connections to the application are no longer kept open between requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An include pattern of the configuration also matches the folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the include name an ending, for example `include %1/*.conf;`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the http block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is in a file that is not mounted from this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the server block of %1 into a file of the mounted folder %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NginxReload</name>
    <message>
        <source>nginx does not accept the configuration on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what nginx names, then try again; what runs is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx could not be told to reload (exit code %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx was told to reload, but still runs with its old configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its error log says why: docker logs %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NginxRouter</name>
    <message>
        <source>The router is not adopted: %1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt it with `pilothousectl doctor --fix`, which shows the change first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running nginx still has another configuration loaded than the files on disk say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload it: docker exec %1 nginx -s reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx&apos;s workers cannot see the folder %1, so no switch would reach them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let every user read and enter that folder and the ones above it inside the mount (chmod a+rX).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router was told to serve %1, but says that it serves %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at `pilothousectl doctor`: the router may have another folder mounted than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router&apos;s log ended: its container was stopped or replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it with `docker ps --all`.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NginxTextWriter</name>
    <message>
        <source>the location resolves names at %1, which does not know the slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this `resolver` out of the location, or move it to the server block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it sends the name that proxy_pass uses, which would become the slot&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write `%1` instead of the variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`proxy_redirect default` cannot stand beside a slot&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the line out; it is what nginx does anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its URI “%1” would be joined with the location&apos;s own rewriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write `proxy_pass %1;` and put the URI into the rewrite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: access_log is off there, so requests of that location are not counted as users&apos; requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the server a `location %1 { proxy_pass %2; }` of its own, without rewriting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with it, static files of the other release cannot be asked for under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this line out of the location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>static files of the other release cannot be asked for from this location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished">%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Observer</name>
    <message>
        <source>journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>router</source>
        <translation>router</translation>
    </message>
    <message>
        <source>database</source>
        <translation>database</translation>
    </message>
    <message>
        <source>files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as Pilothouse set it up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OneOffStep</name>
    <message>
        <source>%1 (exit code %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the image, build it under a new tag and plan again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OneOffs</name>
    <message>
        <source>A container named %1 is there, and it is not Pilothouse&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` did not finish within %2; its container was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no container %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverlayFolder</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make its parent writable for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space or correct its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PgTools</name>
    <message>
        <source>pg_dump and pg_restore are not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the PostgreSQL client: `sudo apt-get install postgresql-client`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pg_dump %1 cannot dump a PostgreSQL %2 server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install postgresql-client-%1 or newer; Pilothouse takes the newest that it finds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilothouse</name>
    <message>
        <source>%1 rewrites the whole table while nobody can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json has no equality: DISTINCT and GROUP BY over whole rows of the running release fail; use jsonb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a built-in type; were it a domain with a constraint, the whole table would be rewritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the default is not a constant: every row that exists gets the instant of the migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the default is not a constant; if it is volatile, the whole table is rewritten while nobody can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an identity column rewrites the whole table while nobody can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stored generated column rewrites the whole table while nobody can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the index is built while nobody can read or write the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole table is scanned while nobody can read or write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gate does not know this kind of column constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole table is checked against %1 while nobody can read or write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it fails on a table with rows, and the running release&apos;s INSERTs omit the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a nullable reference without a default: nothing is scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the constant default stays, so the running release&apos;s INSERTs get it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the running release neither reads nor writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new image cannot reach the database: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Django cannot read the new image&apos;s migrations: %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the database runs and that the service&apos;s environment names it rightly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the release; the detail has the container&apos;s last lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new image&apos;s migrations of %1 are in conflict: %2 both come last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `makemigrations --merge`, and build the release anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new image&apos;s database is %1, not PostgreSQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct its settings, or remove `migrations` from pilothouse.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new image&apos;s database settings defeat lock_timeout (it is %1 ms): a migration that waits for a lock would stop the running release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &quot;options&quot; from DATABASES OPTIONS in the settings, or add `-c lock_timeout=2s` to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Django cannot tell the migration&apos;s SQL: %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is longer than 1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the statement is longer than 32 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text contains a NUL character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gate does not know what %1 does to the running release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>existing rows are not scanned; what the running release writes is checked from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole table is scanned while nobody can read or write it; add it NOT VALID and validate it in another migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole table is scanned while nobody can write to it or to %1; add it NOT VALID and validate it in another migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gate cannot see whether the index is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gate cannot see whether the columns are NOT NULL already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the running release&apos;s INSERTs get another value than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the running release&apos;s INSERTs that omit the column then fail or store NULL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it changes what the running release&apos;s writes do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this renaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this DROP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the running release still writes the old value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the running release may lose a right that it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router&apos;s configuration %1 is mounted as a single file. Such a mount keeps the file it had at the start, so a changed file is never seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount its folder instead: in the router&apos;s volumes replace “%1:%2” by “%3:%4”, with nothing but the router&apos;s configuration in that folder, and run `docker compose up -d`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router&apos;s configuration %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set router.config in the project file to the folder that is mounted into the router.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is not mounted into the router&apos;s container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set router.config in the project file to the folder that is mounted into the router, or mount it: “%1:/etc/nginx/conf.d:ro” in the router&apos;s volumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compose file has no service “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has: %1. Correct `application:` in pilothouse.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service “%1” comes from an included file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name that file under `compose: files:` in pilothouse.yaml too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second container of “%1” cannot run beside the first: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the compose file, or deploy this service in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has %1 replicas; a slot is one container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it uses volumes_from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a link with an alias, “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker does not answer at %1. The daemon may be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it, for example with `sudo systemctl start docker`, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not use Docker at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add yourself to the group that owns the socket (`sudo usermod -aG docker $USER`) and log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker has no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`docker context ls` lists the contexts; correct `docker: context:` in pilothouse.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker has no Compose plug-in of version 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install docker-compose-plugin (Compose %1 or newer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be examined: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a small ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write only the secret into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a secret, and others may open it (mode %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it readable for the user who runs Pilothouse: chown and chmod 600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty; it should hold a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the secret into it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilothouse::AboutDialog</name>
    <message>
        <source>About Pilothouse</source>
        <translation>Tungkol sa Pilothouse</translation>
    </message>
    <message>
        <source>Deploys Docker Compose Django stacks blue-green without losing a request or a row.</source>
        <translation>Nagde-deploy ng mga Django stack sa Docker Compose nang blue-green, walang nawawalang request o row.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3. It comes without any warranty.</source>
        <translation>Malayang software sa ilalim ng GNU General Public License, bersyon 3. Walang anumang garantiya.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Kopyahin ang mga bersyon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
</context>
<context>
    <name>Pilothouse::CheckPanel</name>
    <message>
        <source>Checks</source>
        <translation>Mga pagsusuri</translation>
    </message>
</context>
<context>
    <name>Pilothouse::CheckTableModel</name>
    <message>
        <source>Check</source>
        <translation>Pagsusuri</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Natagpuan</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ang gagawin</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>tumitingin…</translation>
    </message>
</context>
<context>
    <name>Pilothouse::CommandPalette</name>
    <message>
        <source>choose</source>
        <translation>pumili</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open; nothing runs without its own confirmation</source>
        <translation>buksan; walang tatakbo nang walang sariling kumpirmasyon</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Hanapin o gawin</translation>
    </message>
    <message>
        <source>Arrow keys choose a row, Enter opens it, Escape closes.</source>
        <translation>Pumipili ng hilera ang mga arrow, binubuksan ng Enter, isinasara ng Escape.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Natagpuan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sa %2</translation>
    </message>
</context>
<context>
    <name>Pilothouse::CompatibilityTable</name>
    <message>
        <source>Code and schema</source>
        <translation>Code at schema</translation>
    </message>
    <message>
        <source>schema now</source>
        <translation>schema ngayon</translation>
    </message>
    <message>
        <source>serves now</source>
        <translation>nagsisilbi ngayon</translation>
    </message>
    <message>
        <source>will serve</source>
        <translation>magsisilbi</translation>
    </message>
    <message>
        <source>works</source>
        <translation>gumagana</translation>
    </message>
    <message>
        <source>may fail</source>
        <translation>maaaring pumalya</translation>
    </message>
    <message>
        <source>never happens</source>
        <translation>hindi nangyayari</translation>
    </message>
    <message numerus="yes">
        <source>after %n migration(s)</source>
        <translation>
            <numerusform>pagkatapos ng %n migration</numerusform>
            <numerusform>pagkatapos ng %n migration</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>ngayon</translation>
    </message>
    <message>
        <source>until the switch, and after going back</source>
        <translation>hanggang sa paglipat, at pagkabalik</translation>
    </message>
    <message>
        <source>from the migration until the switch</source>
        <translation>mula sa migration hanggang sa paglipat</translation>
    </message>
    <message>
        <source>no migration is pending</source>
        <translation>walang nakabinbing migration</translation>
    </message>
    <message>
        <source>is not started before them</source>
        <translation>hindi sinisimulan bago ang mga ito</translation>
    </message>
    <message>
        <source>from the switch on</source>
        <translation>mula sa paglipat</translation>
    </message>
    <message>
        <source>the schema stays as it is</source>
        <translation>hindi nagbabago ang schema</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>PRODUCTION · %1</source>
        <translation>PRODUCTION · %1</translation>
    </message>
    <message>
        <source>%1 Expected: %2.</source>
        <translation>%1 Inaasahan: %2.</translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <translation>I-type ang “%1” para magpatuloy:</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Ang isusulat</translation>
    </message>
    <message>
        <source>Lines with + are added, lines with − are taken away.</source>
        <translation>Idinadagdag ang mga linyang may +, inaalis ang mga linyang may −.</translation>
    </message>
    <message>
        <source>Closes this question; nothing changes.</source>
        <translation>Isinasara ang tanong na ito; walang magbabago.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::DeploymentDesk</name>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a pilothouse.yaml first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is not open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not switched yet; there is nothing to roll back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended as “%2”: users are on the release before it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 applied migrations that the gate refuses: %2 may fail on the schema as it is now.</source>
        <translation>Naglapat ang %1 ng mga migration na tinatanggihan ng gate: maaaring pumalya ang %2 sa schema ngayon.</translation>
    </message>
    <message>
        <source>Reverse them by hand first, or type %1 to go back all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has ended (%2); there is nothing to recover.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilothouse::DeploymentsPage</name>
    <message>
        <source>Nothing was deployed yet. A recorded deployment shows what a run looks like.</source>
        <translation>Wala pang na-deploy. Ipinapakita ng naka-record na deployment ang hitsura ng isang run.</translation>
    </message>
    <message>
        <source>Watch a recorded deployment</source>
        <translation>Panoorin ang naka-record na deployment</translation>
    </message>
    <message>
        <source>Deploy a release…</source>
        <translation>Mag-deploy ng release…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Mga run</translation>
    </message>
    <message>
        <source>No run is like that.</source>
        <translation>Walang ganoong run.</translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation>Ipakita ang lahat ng run</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Ikumpara</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Ulat</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>I-replay</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>Lays two runs beside each other: two that are selected, or one and the run before it.</source>
        <translation>Pinagtatabi ang dalawang run: ang dalawang napili, o ang isa at ang run bago nito.</translation>
    </message>
    <message>
        <source>Shows the report of the selected run, and exports it.</source>
        <translation>Ipinapakita ang ulat ng napiling run, at ine-export ito.</translation>
    </message>
    <message>
        <source>Plays the selected run again from the journal.</source>
        <translation>Pinatutugtog muli ang napiling run mula sa talaan.</translation>
    </message>
    <message>
        <source>Shows the selected run.</source>
        <translation>Ipinapakita ang napiling run.</translation>
    </message>
    <message>
        <source>Every run of this project, newest first. Enter opens one, two selected runs can be compared, and a finished one can be played again as it was.</source>
        <translation>Bawat run ng project na ito, pinakabago muna. Nabubuksan ang isa sa Enter, maikukumpara ang dalawang napili, at ang natapos ay mapatutugtog muli gaya ng dati.</translation>
    </message>
    <message>
        <source>journal locked</source>
        <translation>naka-lock ang talaan</translation>
    </message>
    <message>
        <source>journal only read</source>
        <translation>binabasa lang ang talaan</translation>
    </message>
    <message>
        <source>Reading the journal.</source>
        <translation>Binabasa ang talaan.</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Wala pang run.</translation>
    </message>
    <message>
        <source>The newest: %1 to %2, %3, started %4.</source>
        <comment>release, environment, result, when</comment>
        <translation>Ang pinakabago: %1 sa %2, %3, sinimulan: %4.</translation>
    </message>
    <message>
        <source>Replay, after it has ended</source>
        <translation>I-replay, kapag tapos na ito</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Ikumpara ang dalawa</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Ikumpara sa %1</translation>
    </message>
    <message>
        <source>Compare, with a second run selected</source>
        <translation>Ikumpara, kapag may ikalawang napiling run</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Select a run.</source>
        <translation>Pumili ng run.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs are selected.</source>
        <translation>
            <numerusform>%n run ang napili.</numerusform>
            <numerusform>%n run ang napili.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Mga deployment</translation>
    </message>
</context>
<context>
    <name>Pilothouse::DockerEvents</name>
    <message>
        <source>Docker&apos;s events ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are asked for again by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilothouse::DoctorPage</name>
    <message>
        <source>Check again</source>
        <translation>Suriin muli</translation>
    </message>
    <message>
        <source>Put the router right…</source>
        <translation>Ayusin ang router…</translation>
    </message>
    <message>
        <source>Shows what would be changed in the router&apos;s configuration, and asks.</source>
        <translation>Ipinapakita ang babaguhin sa configuration ng router, at nagtatanong.</translation>
    </message>
    <message>
        <source>Give the router back…</source>
        <translation>Ibalik ang router…</translation>
    </message>
    <message>
        <source>Takes Pilothouse&apos;s part out of the router&apos;s configuration again, and asks first.</source>
        <translation>Inaalis muli ang bahagi ng Pilothouse sa configuration ng router, at nagtatanong muna.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Mga pagsusuri</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doktor</translation>
    </message>
    <message>
        <source>Doctor of %1</source>
        <translation>Doktor ng %1</translation>
    </message>
    <message>
        <source>Looks at tools, Docker, database, router, application and folders, and changes nothing. Each line says what is so and what to do.</source>
        <translation>Tinitingnan ang mga tool, Docker, database, router, application at mga folder, at walang binabago. Sinasabi ng bawat linya ang kalagayan at ang gagawin.</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>tumitingin</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n babala</numerusform>
            <numerusform>%n babala</numerusform>
        </translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>maayos ang lahat</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) done so far.</source>
        <translation>
            <numerusform>%n pagsusuri na ang tapos.</numerusform>
            <numerusform>%n pagsusuri na ang tapos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s). Choose one to read what it found and what to do.</source>
        <translation>
            <numerusform>%n pagsusuri. Piliin ito para mabasa ang natagpuan at ang gagawin.</numerusform>
            <numerusform>%n pagsusuri. Pumili ng isa para mabasa ang natagpuan at ang gagawin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The router needs an edit by hand</source>
        <translation>Kailangang i-edit nang mano-mano ang router</translation>
    </message>
    <message>
        <source>Put the router right?</source>
        <translation>Ayusin ang router?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be written as shown, tested by the router, and loaded.</source>
        <translation>
            <numerusform>%n file ang isusulat gaya ng ipinakita, susubukin ng router, at ilo-load.</numerusform>
            <numerusform>%n file ang isusulat gaya ng ipinakita, susubukin ng router, at ilo-load.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write and reload</source>
        <translation>Isulat at i-reload</translation>
    </message>
    <message>
        <source>Give the router back?</source>
        <translation>Ibalik ang router?</translation>
    </message>
    <message>
        <source>The router&apos;s files are put back as they were before Pilothouse, and it is reloaded once.</source>
        <translation>Ibinabalik ang mga file ng router sa dati bago ang Pilothouse, at nire-reload ito nang isang beses.</translation>
    </message>
    <message>
        <source>Idle client connections are closed; requests are not lost. Without our part nothing can be deployed here. Doctor can put it in again.</source>
        <translation>Isinasara ang mga nakatenggang koneksiyon ng client; walang nawawalang request. Kung wala ang bahagi namin, walang made-deploy dito. Maibabalik ito ng doktor.</translation>
    </message>
    <message>
        <source>Put back and reload</source>
        <translation>Ibalik at i-reload</translation>
    </message>
    <message>
        <source>The router has nothing of Pilothouse&apos;s</source>
        <translation>Walang anuman ng Pilothouse sa router</translation>
    </message>
    <message>
        <source>The router is as it was before Pilothouse</source>
        <translation>Ang router ay gaya ng dati bago ang Pilothouse</translation>
    </message>
    <message>
        <source>The router is set up for switching</source>
        <translation>Handa na ang router para sa paglipat</translation>
    </message>
    <message numerus="yes">
        <source>%n idle connection(s) were closed by the reload.</source>
        <translation>
            <numerusform>%n nakatenggang koneksiyon ang isinara ng reload.</numerusform>
            <numerusform>%n nakatenggang koneksiyon ang isinara ng reload.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::DropTarget</name>
    <message>
        <source>Open a compose file…</source>
        <translation>Magbukas ng compose file…</translation>
    </message>
    <message>
        <source>Drop compose.yaml or pilothouse.yaml here</source>
        <translation>I-drop dito ang compose.yaml o pilothouse.yaml</translation>
    </message>
    <message>
        <source>Watch a recorded deployment</source>
        <translation>Panoorin ang naka-record na deployment</translation>
    </message>
    <message>
        <source>Plays a deployment that was recorded, without Docker. Nothing is changed.</source>
        <translation>Pinatutugtog ang isang na-record na deployment, walang Docker. Walang binabago.</translation>
    </message>
    <message>
        <source>Opens a project file, or writes one for a compose file. Ctrl+O.</source>
        <translation>Nagbubukas ng project file, o nagsusulat nito para sa compose file. Ctrl+O.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::EnvironmentButton</name>
    <message>
        <source>Environment: %1, %2</source>
        <translation>Environment: %1, %2</translation>
    </message>
    <message>
        <source>Chooses the environment that the window speaks of.</source>
        <translation>Pumipili ng environment na tinutukoy ng window.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::EnvironmentCard</name>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Mga migration</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Mga service</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Pagkakaiba</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Lease</translation>
    </message>
    <message>
        <source>Old slot</source>
        <translation>Lumang slot</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>environment, how it does</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 of %2 run</source>
        <translation>%1 sa %2 ang tumatakbo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>hindi alam</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>tumitingin…</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>hindi sumasagot ang %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>mula %1</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>hindi naikumpara</translation>
    </message>
    <message>
        <source>%1 expected, %2 found</source>
        <translation>%1 ang inaasahan, %2 ang natagpuan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>malaya</translation>
    </message>
    <message>
        <source>kept for %1</source>
        <translation>itatago nang %1</translation>
    </message>
    <message>
        <source>Until %1. Going back to it is quick until then.</source>
        <translation>Hanggang %1. Mabilis ang pagbalik dito hanggang noon.</translation>
    </message>
    <message>
        <source>Nothing is known of it yet.</source>
        <translation>Wala pang alam tungkol dito.</translation>
    </message>
    <message>
        <source>Nobody works on %1.</source>
        <translation>Walang gumagawa sa %1.</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>I-recover…</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>Tuloy ang %1.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Panoorin</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doktor</translation>
    </message>
    <message>
        <source>The router is not set up for switching.</source>
        <translation>Hindi pa handa ang router para sa paglipat.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>I-set up…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) run otherwise.</source>
        <translation>
            <numerusform>%n bagay ang naiiba.</numerusform>
            <numerusform>%n bagay ang naiiba.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show drift</source>
        <translation>Ipakita ang pagkakaiba</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>run, outcome, when</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Buksan ang run</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Wala pang run.</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>Mag-deploy…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>environment, action</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Pilothouse::EnvironmentTable</name>
    <message>
        <source>Environments</source>
        <translation>Mga environment</translation>
    </message>
</context>
<context>
    <name>Pilothouse::EnvironmentTableModel</name>
    <message>
        <source>free</source>
        <translation>malaya</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3</source>
        <translation>%1: inaasahan ang %2, natagpuan ang %3</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kalusugan</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Mga migration</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Pagkakaiba</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Lease</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Huling run</translation>
    </message>
    <message>
        <source>Old slot kept</source>
        <translation>Nakatagong lumang slot</translation>
    </message>
</context>
<context>
    <name>Pilothouse::EventTableModel</name>
    <message>
        <source>No.</source>
        <translation>Blg.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Oras</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Gumawa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Uri</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ang nangyari</translation>
    </message>
</context>
<context>
    <name>Pilothouse::EventView</name>
    <message>
        <source>Choose an event to read all that it says.</source>
        <translation>Pumili ng event para mabasa ang lahat ng sinasabi nito.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyahin</translation>
    </message>
    <message>
        <source>Copies the whole event as JSON, as the export writes it.</source>
        <translation>Kinokopya ang buong event bilang JSON, gaya ng isinusulat ng export.</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>Buksan ang run</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>What the event says, as JSON.</source>
        <translation>Ang sinasabi ng event, bilang JSON.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Oras</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Gumawa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Uri</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>Bago nito</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Event %1</translation>
    </message>
    <message>
        <source>nothing: it is the first</source>
        <translation>wala: ito ang una</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ExportCard</name>
    <message>
        <source>Export</source>
        <translation>I-export</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML, one file</source>
        <translation>HTML, isang file</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON, all facts</source>
        <translation>JSON, lahat ng datos</translation>
    </message>
    <message>
        <source>With charts, for printing and for the archive.</source>
        <translation>May mga chart, para sa pag-print at sa archive.</translation>
    </message>
    <message>
        <source>With charts; opens in any browser and loads nothing.</source>
        <translation>May mga chart; nabubuksan sa anumang browser at walang nilo-load.</translation>
    </message>
    <message>
        <source>Without charts, for a ticket or a repository.</source>
        <translation>Walang chart, para sa ticket o repository.</translation>
    </message>
    <message>
        <source>For programs.</source>
        <translation>Para sa mga program.</translation>
    </message>
    <message numerus="yes">
        <source>PDF, %n page(s)</source>
        <translation>
            <numerusform>PDF, %n pahina</numerusform>
            <numerusform>PDF, %n pahina</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::Fact</name>
    <message>
        <source>%1: %2</source>
        <comment>what it is, how it is</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Pilothouse::FailureView</name>
    <message>
        <source>Copy</source>
        <translation>Kopyahin</translation>
    </message>
    <message>
        <source>Copy the evidence</source>
        <translation>Kopyahin ang katibayan</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Katibayan</translation>
    </message>
    <message>
        <source>Can be selected and copied.</source>
        <translation>Maaaring piliin at kopyahin.</translation>
    </message>
    <message>
        <source>What now: %1</source>
        <translation>Ano ngayon: %1</translation>
    </message>
</context>
<context>
    <name>Pilothouse::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Salain</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Salain: %1</translation>
    </message>
    <message>
        <source>Shows only what contains these words. Escape shows everything again.</source>
        <translation>Ipinapakita lang ang may ganitong mga salita. Ipinapakita muli ng Escape ang lahat.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::Finder</name>
    <message>
        <source>%1 speaks another protocol than HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the application answer HTTP and pass to it with `proxy_pass http://%1:PORT;`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands in “%1”, not directly in a location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move `proxy_pass %1;` into a location of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it speaks %1 to the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass plain HTTP inside the stack: `proxy_pass http://%1:PORT;`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upstream %1 has %2 servers, and which of them would be replaced is not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one line in it: `server %1:%2;`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`proxy_pass %1` has a variable for its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the address out: `proxy_pass http://%1:PORT;`. Pilothouse&apos;s own include resolves the name again and again, so the variable is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished">%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Pilothouse::FindingsDialog</name>
    <message>
        <source>What is otherwise than it should be, one box each.</source>
        <translation>Ang mga hindi gaya ng nararapat, isang kahon bawat isa.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Buksan ang file</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Expected: %1
Found: %2</source>
        <translation>Inaasahan: %1
Natagpuan: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Linya %1, hanay %2</translation>
    </message>
</context>
<context>
    <name>Pilothouse::FrameFeed</name>
    <message>
        <source>nothing serves</source>
        <translation>walang nagsisilbi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>release, health</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>unknown release</source>
        <translation>di-kilalang release</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>tumitingin…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>hindi alam</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>hindi alam: %1</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Hindi pa natitingnan.</translation>
    </message>
    <message>
        <source>docker</source>
        <translation>docker</translation>
    </message>
    <message>
        <source>Docker answers.</source>
        <translation>Sumasagot ang Docker.</translation>
    </message>
    <message>
        <source>database</source>
        <translation>database</translation>
    </message>
    <message>
        <source>The database answers.</source>
        <translation>Sumasagot ang database.</translation>
    </message>
    <message>
        <source>Nothing was asked of the database yet. Doctor does.</source>
        <translation>Wala pang itinatanong sa database. Ginagawa ito ng doktor.</translation>
    </message>
    <message>
        <source>router</source>
        <translation>router</translation>
    </message>
    <message>
        <source>The router answers.</source>
        <translation>Sumasagot ang router.</translation>
    </message>
    <message>
        <source>Docker answers</source>
        <translation>Sumasagot ang Docker</translation>
    </message>
    <message>
        <source>Docker does not answer</source>
        <translation>Hindi sumasagot ang Docker</translation>
    </message>
    <message>
        <source>probe off: no run</source>
        <translation>patay ang probe: walang run</translation>
    </message>
    <message>
        <source>probe: nothing measured yet</source>
        <translation>probe: wala pang nasusukat</translation>
    </message>
    <message>
        <source>%1 of %2 requests failed · longest gap %3</source>
        <translation>%1 sa %2 request ang nabigo · pinakamahabang puwang %3</translation>
    </message>
    <message>
        <source>%1 deploys %2 · %3</source>
        <translation>dine-deploy ni %1 ang %2 · %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, zone</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Pilothouse::Guard</name>
    <message>
        <source>No user has reached %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilothouse::GuardCellView</name>
    <message>
        <source>%1: %2 %3 that the plan allows</source>
        <translation>%1: %2 %3 na pinapayagan ng plano</translation>
    </message>
</context>
<context>
    <name>Pilothouse::GuardCells</name>
    <message>
        <source>Guard</source>
        <translation>Bantay</translation>
    </message>
</context>
<context>
    <name>Pilothouse::Header</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>All actions of the window. F10.</source>
        <translation>Lahat ng kilos ng window. F10.</translation>
    </message>
    <message>
        <source>Opens another project.</source>
        <translation>Nagbubukas ng ibang project.</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Walang project</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Walang nakabukas na project</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Project: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>environment, what runs there</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>free</source>
        <comment>nobody deploys</comment>
        <translation>malaya</translation>
    </message>
    <message>
        <source>Nobody deploys to this environment.</source>
        <translation>Walang nagde-deploy sa environment na ito.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::HttpConnection</name>
    <message>
        <source>the request was given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection to %1:%2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server ended the new connection before the request could be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after the request was sent: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection to %1:%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no whole answer within %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilothouse::HttpProbe</name>
    <message>
        <source>not sent, %1 requests are still without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET %1: status %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilothouse::InitAssistant</name>
    <message>
        <source>A project file for %1</source>
        <translation>Project file para sa %1</translation>
    </message>
    <message>
        <source>Complete pilothouse.yaml</source>
        <translation>Kumpletuhin ang pilothouse.yaml</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Binabasa ang %1…</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Project file</translation>
    </message>
    <message>
        <source>The text that is written to %1. Replace every FILL-IN.</source>
        <translation>Ang tekstong isusulat sa %1. Palitan ang bawat FILL-IN.</translation>
    </message>
    <message>
        <source>What is still wrong</source>
        <translation>Ang mali pa</translation>
    </message>
    <message>
        <source>Enter goes to the line.</source>
        <translation>Dinadala ng Enter sa linya.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>Closes the assistant; nothing is written.</source>
        <translation>Isinasara ang assistant; walang isusulat.</translation>
    </message>
    <message>
        <source>Write and open</source>
        <translation>Isulat at buksan</translation>
    </message>
    <message>
        <source>Writes %1 and opens it.</source>
        <translation>Isinusulat ang %1 at binubuksan.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linya %1: %2</translation>
    </message>
    <message>
        <source>Everything is filled in. It will be written to %1.</source>
        <translation>Kumpleto na ang lahat. Isusulat ito sa %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) still to be filled in or corrected. Nothing is written before.</source>
        <translation>
            <numerusform>%n lugar pa ang pupunan o itatama. Walang isusulat bago nito.</numerusform>
            <numerusform>%n lugar pa ang pupunan o itatama. Walang isusulat bago nito.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::JournalFeed</name>
    <message>
        <source>The journal %1 does not answer: another process may hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked on. End the process that holds it, for example an open sqlite3 shell.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilothouse::JournalPage</name>
    <message>
        <source>Check again</source>
        <translation>Suriin muli</translation>
    </message>
    <message>
        <source>Recomputes every hash and compares the end with the head file. Changes nothing.</source>
        <translation>Kinukuwenta muli ang bawat hash at ikinukumpara ang dulo sa head file. Walang binabago.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>I-export…</translation>
    </message>
    <message>
        <source>Writes all events as JSON lines: for an archive, or a witness elsewhere.</source>
        <translation>Isinusulat ang lahat ng event bilang mga linyang JSON: para sa archive, o sa saksi sa ibang lugar.</translation>
    </message>
    <message>
        <source>Show the event</source>
        <translation>Ipakita ang event</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Mga event</translation>
    </message>
    <message>
        <source>Search all events: a run, a person, a word, a hash</source>
        <translation>Hanapin sa lahat ng event: run, tao, salita, hash</translation>
    </message>
    <message>
        <source>Measurements and progress</source>
        <translation>Mga sukat at pag-usad</translation>
    </message>
    <message>
        <source>Shows also what is written every second.</source>
        <translation>Ipinapakita rin ang isinusulat bawat segundo.</translation>
    </message>
    <message>
        <source>Everything that Pilothouse did and was asked for, in one chain of hashes: what was changed or removed afterwards shows. The search looks through all of it, payloads included.</source>
        <translation>Lahat ng ginawa ng Pilothouse at hiniling dito, sa isang tanikala ng mga hash: nakikita ang anumang binago o inalis pagkatapos. Dinaraanan ng paghahanap ang lahat, pati ang mga payload.</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>sinusuri</translation>
    </message>
    <message>
        <source>Every hash is computed again.</source>
        <translation>Kinukuwenta muli ang bawat hash.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>buo</translation>
    </message>
    <message>
        <source>not as it was written</source>
        <translation>hindi gaya ng pagkakasulat</translation>
    </message>
    <message>
        <source>The first problem is told below; there may be more. Checked at %1.</source>
        <translation>Nasa ibaba ang unang problema; maaaring may iba pa. Sinuri nang %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n event</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n event(s)</source>
        <translation>
            <numerusform>ang pinakabagong %n event</numerusform>
            <numerusform>ang pinakabagong %n event</numerusform>
        </translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>binabasa…</translation>
    </message>
    <message>
        <source>Looking through the journal.</source>
        <translation>Hinahanap sa talaan.</translation>
    </message>
    <message>
        <source>No event contains these words.</source>
        <translation>Walang event na may ganitong mga salita.</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Wala pang naisulat.</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>I-export ang talaan</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Mga linyang JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Lahat ng file (*)</translation>
    </message>
    <message>
        <source>The journal was exported</source>
        <translation>Na-export ang talaan</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Talaan</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) are as they were written, none is missing. Checked at %2.</source>
        <translation>
            <numerusform>Ang %1 event ay gaya ng pagkakasulat, walang nawawala. Sinuri nang %2.</numerusform>
            <numerusform>Ang %1 event ay gaya ng pagkakasulat, walang nawawala. Sinuri nang %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Kusang susubukan muli.</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) are in %2.</source>
        <translation>
            <numerusform>Nasa %2 ang %1 event.</numerusform>
            <numerusform>Nasa %2 ang %1 event.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::LogFollower</name>
    <message numerus="yes">
        <source>%n line(s) came faster than they can be shown and are left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::LogWindow</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Log · Pilothouse</source>
        <translation>Log · Pilothouse</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopyahin lahat</translation>
    </message>
    <message>
        <source>The newest lines stand below.</source>
        <translation>Nasa ibaba ang pinakabagong mga linya.</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Walang laman ang log.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Pangkalahatan</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Mga deployment</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Mga ulat</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Talaan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mga setting</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Magbukas ng project</translation>
    </message>
    <message>
        <source>Project and compose files (*.yaml *.yml)</source>
        <translation>Mga project at compose file (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Lahat ng file (*)</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Mga migration</translation>
    </message>
</context>
<context>
    <name>Pilothouse::MetricChart</name>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>Bumalik sa pinakabago</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 nang %2.</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>Ngayon: %1.</translation>
    </message>
    <message>
        <source>%1: between %2 and %3.</source>
        <translation>%1: mula %2 hanggang %3.</translation>
    </message>
    <message>
        <source>Limit: %1.</source>
        <translation>Hangganan: %1.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::MigrationCard</name>
    <message>
        <source>by the gate&apos;s word</source>
        <translation>ayon sa gate</translation>
    </message>
    <message>
        <source>None: %1 needs the schema as it is.</source>
        <translation>Wala: sapat sa %1 ang schema ngayon.</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>ligtas</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>tinanggihan</translation>
    </message>
    <message>
        <source>accepted by name</source>
        <translation>tinanggap sa pangalan</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>pinalawak</translation>
    </message>
    <message>
        <source>Recorded as applied; the expansion stands for it, and both releases work.</source>
        <translation>Itinala na nailapat; ang pagpapalawak ang kapalit nito, at gumagana ang dalawang release.</translation>
    </message>
    <message>
        <source>behind the page</source>
        <translation>sa likod ng page</translation>
    </message>
</context>
<context>
    <name>Pilothouse::NeedItem</name>
    <message>
        <source>Open run</source>
        <translation>Buksan ang run</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doktor</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Ikumpara</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ipakita</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Talaan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>need, action</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Pilothouse::NeedsPanel</name>
    <message>
        <source>Needs you</source>
        <translation>Kailangan ka</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Walang nangangailangan sa iyo.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Tumitingin…</translation>
    </message>
</context>
<context>
    <name>Pilothouse::NoteDialog</name>
    <message>
        <source>Add the note</source>
        <translation>Idagdag ang tala</translation>
    </message>
    <message>
        <source>Note to %1</source>
        <translation>Tala sa %1</translation>
    </message>
    <message>
        <source>It is kept in the journal with your name and the time, and stands in the report.</source>
        <translation>Itinatago ito sa talaan kasama ang pangalan mo at ang oras, at makikita sa ulat.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Tala</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds it.</source>
        <translation>Idinadagdag ito ng Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ObstacleBox</name>
    <message>
        <source>Open doctor</source>
        <translation>Buksan ang doctor</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Buksan ang %1</translation>
    </message>
</context>
<context>
    <name>Pilothouse::OverrideBox</name>
    <message>
        <source>Accept the risk and plan</source>
        <translation>Tanggapin ang panganib at magplano</translation>
    </message>
    <message>
        <source>The refused statements with their lines.</source>
        <translation>Ang mga tinanggihang statement at mga linya nito.</translation>
    </message>
    <message>
        <source>Plans with the refused migrations; nothing is started yet.</source>
        <translation>Nagpaplano kasama ang mga tinanggihang migration; wala pang sinisimulan.</translation>
    </message>
    <message>
        <source>The gate refuses %1</source>
        <comment>migrations</comment>
        <translation>Tinatanggihan ng gate ang %1</translation>
    </message>
    <message>
        <source>Requests of %1 can fail from the migration until the switch, and after going back, or nobody can judge the statement.</source>
        <translation>Maaaring pumalya ang mga request ng %1 mula sa migration hanggang sa paglipat, at pagkabalik, o walang makahuhusga sa statement.</translation>
    </message>
    <message>
        <source>Make it additive in the application, build again and plan again. Or type “%1” to accept the risk:</source>
        <translation>Gawin itong pandagdag lang sa application, i-build at magplano muli. O i-type ang “%1” para tanggapin ang panganib:</translation>
    </message>
    <message>
        <source>Release to accept: type %1</source>
        <translation>Release na tatanggapin: i-type ang %1</translation>
    </message>
</context>
<context>
    <name>Pilothouse::OverviewPage</name>
    <message>
        <source>What runs otherwise in %1</source>
        <translation>Ang naiiba sa %1</translation>
    </message>
    <message>
        <source>What is wrong in %1</source>
        <translation>Ang mali sa %1</translation>
    </message>
    <message>
        <source>Recover %1?</source>
        <translation>I-recover ang %1?</translation>
    </message>
    <message>
        <source>A new runner looks at what is really there, then goes on with the deployment of %1 or takes back what was begun.</source>
        <translation>Tinitingnan ng bagong runner kung ano talaga ang naroon, saka itinutuloy ang deployment ng %1 o binabawi ang nasimulan.</translation>
    </message>
    <message>
        <source>Users are served meanwhile as they are now. You can abort the run as any other.</source>
        <translation>Pinagsisilbihan ang mga user gaya ng ngayon. Maihihinto mo ang run gaya ng iba.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>I-recover</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Mga card</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Talahanayan</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Tingnan muli</translation>
    </message>
    <message>
        <source>Deploy a release…</source>
        <translation>Mag-deploy ng release…</translation>
    </message>
    <message>
        <source>Shows the environments as cards.</source>
        <translation>Ipinapakita ang mga environment bilang mga card.</translation>
    </message>
    <message>
        <source>Shows the environments as a table.</source>
        <translation>Ipinapakita ang mga environment bilang talahanayan.</translation>
    </message>
    <message>
        <source>This project has no environment yet. Write one under “environments:”; it appears here as soon as the file is saved.</source>
        <translation>Wala pang environment ang project na ito. Sumulat ng isa sa ilalim ng “environments:”; lilitaw ito rito kapag na-save ang file.</translation>
    </message>
    <message>
        <source>Open the project file</source>
        <translation>Buksan ang project file</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Pangkalahatan</translation>
    </message>
    <message>
        <source>Which release runs in each environment, how it does, and what needs you. It is kept up to date by Docker&apos;s own events. Choose an environment in the header to deploy to it; a run opens with Enter.</source>
        <translation>Kung aling release ang tumatakbo sa bawat environment, ang lagay nito, at kung ano ang nangangailangan sa iyo. Ina-update ito ng sariling mga event ng Docker. Pumili ng environment sa header para mag-deploy doon; nabubuksan ang run sa Enter.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Tumitingin…</translation>
    </message>
    <message>
        <source>Not everything was looked at yet.</source>
        <translation>Hindi pa natitingnan ang lahat.</translation>
    </message>
    <message>
        <source>Everything was looked at %1.</source>
        <translation>Natingnan ang lahat: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>environment, how it does</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Tinitingnan ang %1…</translation>
    </message>
    <message>
        <source>%1 is healthy.</source>
        <translation>Maayos ang %1.</translation>
    </message>
    <message>
        <source>%1 is healthy on %2.</source>
        <translation>Maayos ang %1 sa %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>environment, a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <translation>Panoorin ang %1</translation>
    </message>
    <message>
        <source>Recover %1…</source>
        <translation>I-recover ang %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n bagay ang nangangailangan sa iyo</numerusform>
            <numerusform>%n bagay ang nangangailangan sa iyo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::Parser</name>
    <message>
        <source>the file is larger than 4 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks are nested deeper than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends inside a directive or block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected “}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected “{”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected “;”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected text behind a closing quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilothouse::PersonMark</name>
    <message>
        <source>You work as %1</source>
        <translation>Nagtatrabaho ka bilang %1</translation>
    </message>
</context>
<context>
    <name>Pilothouse::PlanDialog</name>
    <message>
        <source>Plan of %1</source>
        <translation>Plano ng %1</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>Alam na bago magsimula</translation>
    </message>
    <message>
        <source>Digest of the plan</source>
        <translation>Digest ng plano</translation>
    </message>
    <message>
        <source>Everything that is done, and to what, by its SHA-256.</source>
        <translation>Lahat ng ginagawa at kung saan, ayon sa SHA-256 nito.</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Mga migration</translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <translation>Kopyahin ang digest</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
</context>
<context>
    <name>Pilothouse::PlanStepList</name>
    <message>
        <source>point of no return</source>
        <translation>wala nang balikan</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Mga hakbang</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Mga hakbang ng plano</translation>
    </message>
    <message>
        <source>about %1 in all, %2</source>
        <comment>how long, whether there is a way back</comment>
        <translation>mga %1 lahat, %2</translation>
    </message>
    <message>
        <source>a thick line above the point of no return</source>
        <translation>makapal na guhit sa itaas ng wala nang balikan</translation>
    </message>
    <message>
        <source>no point of no return</source>
        <translation>laging may balikan</translation>
    </message>
</context>
<context>
    <name>Pilothouse::PlanStepModel</name>
    <message>
        <source>%1, point of no return</source>
        <translation>%1, wala nang balikan</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Hakbang</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Inaasahan</translation>
    </message>
    <message>
        <source>If it is taken back</source>
        <translation>Kung babawiin</translation>
    </message>
    <message>
        <source>Nothing to take back: the step leaves no effect behind.</source>
        <translation>Walang babawiin: walang naiwang epekto ang hakbang.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::PlanView</name>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Worth knowing before</source>
        <translation>Dapat malaman bago</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Magplano muli</translation>
    </message>
    <message>
        <source>Pending migrations</source>
        <translation>Mga nakabinbing migration</translation>
    </message>
    <message>
        <source>Since the last plan</source>
        <translation>Mula sa huling plano</translation>
    </message>
    <message>
        <source>Choose a release first.</source>
        <translation>Pumili muna ng release.</translation>
    </message>
    <message>
        <source>Making the plan: reading images, pending migrations and what runs…</source>
        <translation>Ginagawa ang plano: binabasa ang mga image, migration at ang tumatakbo…</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Wala pang plano.</translation>
    </message>
    <message>
        <source>the one you had here</source>
        <translation>ang nasa iyo rito</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>releases of the last run</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>There is none: this is the first deployment to %1.</source>
        <translation>Wala: ito ang unang deployment sa %1.</translation>
    </message>
    <message>
        <source>Nothing: exactly the same would be done, to the same.</source>
        <translation>Wala: parehong-pareho ang gagawin, sa pareho.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before and after</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>Pilothouse::Plate</name>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation>STAGING</translation>
    </message>
    <message>
        <source>DEVELOPMENT</source>
        <translation>DEVELOPMENT</translation>
    </message>
</context>
<context>
    <name>Pilothouse::PreflightView</name>
    <message>
        <source>Preflight</source>
        <translation>Preflight</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Suriin muli</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Magplano muli</translation>
    </message>
    <message>
        <source>reading what %1 would change…</source>
        <translation>binabasa kung ano ang babaguhin ng %1…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many checks are done, for how long</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n ang tapos</numerusform>
            <numerusform>%n ang tapos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n pagsusuri</numerusform>
            <numerusform>%n pagsusuri</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ihinto</translation>
    </message>
    <message>
        <source>Stops the checks; what was found so far stays.</source>
        <translation>Ihihinto ang mga pagsusuri; mananatili ang mga nakita.</translation>
    </message>
    <message>
        <source>Looks at everything again; nothing is changed.</source>
        <translation>Susuriin muli ang lahat; walang mababago.</translation>
    </message>
    <message>
        <source>Choose a release first; the checks begin by themselves.</source>
        <translation>Pumili muna ng release; kusang magsisimula ang mga pagsusuri.</translation>
    </message>
    <message>
        <source>Reading what %1 would change: its image, its migrations, what runs. The checks follow by themselves.</source>
        <translation>Binabasa kung ano ang babaguhin ng %1: image, mga migration, ang tumatakbo. Kusang susunod ang mga pagsusuri.</translation>
    </message>
    <message>
        <source>The checks begin as soon as there is a plan to check.</source>
        <translation>Magsisimula ang mga pagsusuri kapag may planong masusuri.</translation>
    </message>
    <message>
        <source>The checks have begun.</source>
        <translation>Nagsimula na ang mga pagsusuri.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sa %2 ang tapos</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ProjectWatch</name>
    <message>
        <source>The project file has a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown is the file as it was before. Correct the line; it is read again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the line; it is read again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilothouse::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Mga pahina</translation>
    </message>
    <message>
        <source>The pages of the window; Enter shows one.</source>
        <translation>Ang mga pahina ng window; ipinapakita ng Enter ang isa.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::RailModel</name>
    <message>
        <source>%1, %2</source>
        <comment>page, what waits there</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Pilothouse::RecentRuns</name>
    <message>
        <source>Recent runs</source>
        <translation>Mga huling run</translation>
    </message>
    <message>
        <source>No run has “%1”.</source>
        <translation>Walang run na may “%1”.</translation>
    </message>
    <message>
        <source>No deployment has run yet.</source>
        <translation>Wala pang tumakbong deployment.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ReleaseLabel</name>
    <message>
        <source>release %1, slot %2</source>
        <translation>release %1, slot na %2</translation>
    </message>
    <message>
        <source>release %1</source>
        <translation>release %1</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, dating %2</translation>
    </message>
    <message>
        <source>release</source>
        <translation>release</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>dating %1</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ReleaseTableModel</name>
    <message>
        <source>serves on %1</source>
        <translation>nagsisilbi sa %1</translation>
    </message>
    <message>
        <source>runs on %1, without traffic</source>
        <translation>tumatakbo sa %1, walang trapiko</translation>
    </message>
    <message>
        <source>kept on %1, stopped</source>
        <translation>nakatago sa %1, nakahinto</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Na-build</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Laki</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Saan</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ReleaseView</name>
    <message>
        <source>serves</source>
        <translation>nagsisilbi</translation>
    </message>
    <message>
        <source>runs, without traffic</source>
        <translation>tumatakbo, walang trapiko</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Mga release</translation>
    </message>
    <message>
        <source>Type a release or a commit</source>
        <translation>Mag-type ng release o commit</translation>
    </message>
    <message>
        <source>Up and down choose among those that fit, Enter continues with the chosen one.</source>
        <translation>Pumipili ang taas at baba sa mga tugma, itinutuloy ng Enter ang napili.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Tingnan muli</translation>
    </message>
    <message>
        <source>Looking for local images…</source>
        <translation>Naghahanap ng mga lokal na image…</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>naghahanap…</translation>
    </message>
    <message numerus="yes">
        <source>%n local image(s)</source>
        <translation>
            <numerusform>%n lokal na image</numerusform>
            <numerusform>%n lokal na image</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be chosen: no local image fits it. `pilothousectl prepare --env %2 --release %1` builds or pulls one.</source>
        <translation>Hindi mapipili ang “%1”: walang lokal na image na tugma. Ang `pilothousectl prepare --env %2 --release %1` ang bubuo o kukuha nito.</translation>
    </message>
    <message>
        <source>There is no local image of this application. `pilothousectl prepare --env %1 --release NAME` builds or pulls one.</source>
        <translation>Walang lokal na image ang application na ito. Ang `pilothousectl prepare --env %1 --release NAME` ang bubuo o kukuha nito.</translation>
    </message>
    <message>
        <source>%1 cannot be deployed</source>
        <translation>Hindi mai-deploy ang %1</translation>
    </message>
    <message>
        <source>%1 serves already</source>
        <translation>Nagsisilbi na ang %1</translation>
    </message>
    <message>
        <source>Deploying it again starts the same image afresh, which is of use only after environment files changed.</source>
        <translation>Ang muling pag-deploy ay magsisimula ng parehong image, may silbi lang kapag nagbago ang mga environment file.</translation>
    </message>
    <message>
        <source>%1 is kept on %2, stopped</source>
        <translation>Nakatago ang %1 sa %2, nakahinto</translation>
    </message>
    <message>
        <source>Rolling back the last run is the faster way to it. Deploying starts it afresh.</source>
        <translation>Mas mabilis ang pag-rollback ng huling run. Ang pag-deploy ay magsisimula muli.</translation>
    </message>
    <message>
        <source>%1 can be planned</source>
        <translation>Maaaring planuhin ang %1</translation>
    </message>
    <message>
        <source>Its image %1 is here. Continuing reads what it would change, and checks what must be so.</source>
        <translation>Narito ang image na %1. Kapag nagpatuloy, babasahin ang babaguhin nito at susuriin ang dapat totoo.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ReplayBar</name>
    <message>
        <source>Play</source>
        <translation>Patugtugin</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed %1×</source>
        <translation>Bilis na %1×</translation>
    </message>
    <message>
        <source>To the event before</source>
        <translation>Sa naunang event</translation>
    </message>
    <message>
        <source>To the next event</source>
        <translation>Sa susunod na event</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Paglipat</translation>
    </message>
    <message>
        <source>To the switch</source>
        <translation>Sa paglipat</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Pagpalya</translation>
    </message>
    <message>
        <source>To the failure</source>
        <translation>Sa pagpalya</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>I-pause</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ReplayPage</name>
    <message>
        <source>The events of %1 are being read.</source>
        <translation>Binabasa ang mga event ng %1.</translation>
    </message>
    <message>
        <source>%1, replay</source>
        <translation>%1, replay</translation>
    </message>
    <message>
        <source>A run from its journal, at any moment and speed: what was known then, and what Pilothouse and people did. Nothing here changes anything.</source>
        <translation>Isang run mula sa talaan nito, sa anumang sandali at bilis: ang nalalaman noon, at ang ginawa ng Pilothouse at ng mga tao. Walang binabago ang anuman dito.</translation>
    </message>
    <message>
        <source>The journal has no run called %1.</source>
        <translation>Walang run na %1 sa talaan.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ReplaySlider</name>
    <message>
        <source>Switched</source>
        <translation>Lumipat</translation>
    </message>
    <message>
        <source>Switched back</source>
        <translation>Lumipat pabalik</translation>
    </message>
    <message>
        <source>Turned back</source>
        <translation>Umatras</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Na-pause</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Nagpatuloy</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Kinuhang muli</translation>
    </message>
    <message>
        <source>Step failed</source>
        <translation>Pumalya ang hakbang</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Natapos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Tala</translation>
    </message>
    <message>
        <source>Moment of the replay</source>
        <translation>Sandali ng replay</translation>
    </message>
    <message>
        <source>Arrows move by a second, Page Up and Page Down by ten</source>
        <translation>Isang segundo ang galaw ng mga arrow, sampu ang Page Up at Page Down</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ReportList</name>
    <message>
        <source>Runs</source>
        <translation>Mga run</translation>
    </message>
    <message>
        <source>The chosen run&apos;s report is shown beside.</source>
        <translation>Ipinapakita sa tabi ang ulat ng napiling run.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ReportView</name>
    <message>
        <source>Report</source>
        <translation>Ulat</translation>
    </message>
    <message>
        <source>What the report says; arrow keys move through it.</source>
        <translation>Ang sinasabi ng ulat; gumagalaw dito sa pamamagitan ng mga arrow.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ReportsPage</name>
    <message>
        <source>Open the run</source>
        <translation>Buksan ang run</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>I-export…</translation>
    </message>
    <message>
        <source>Every run has a report as soon as it begins. Nothing was deployed yet.</source>
        <translation>May ulat ang bawat run pagkasimula nito. Wala pang na-deploy.</translation>
    </message>
    <message>
        <source>Watch a recorded deployment</source>
        <translation>Panoorin ang naka-record na deployment</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Talaan</translation>
    </message>
    <message>
        <source>Show the journal</source>
        <translation>Ipakita ang talaan</translation>
    </message>
    <message>
        <source>The facts of a run as others read them later. What is exported here is byte for byte what “pilothousectl report” writes.</source>
        <translation>Ang datos ng isang run gaya ng mababasa ng iba pagkatapos. Ang ine-export dito ay kaparehong byte bawat byte ng isinusulat ng “pilothousectl report”.</translation>
    </message>
    <message>
        <source>Report of %1, %2</source>
        <comment>release, date</comment>
        <translation>Ulat ng %1, %2</translation>
    </message>
    <message>
        <source>%1 · %2 · ended %3</source>
        <translation>%1 · %2 · natapos: %3</translation>
    </message>
    <message>
        <source>%1 · %2 · goes on; this is how it stood at %3</source>
        <translation>%1 · %2 · tuloy pa; ganito ang lagay nang %3</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>sinusuri</translation>
    </message>
    <message>
        <source>Whether the facts are as they were written.</source>
        <translation>Kung ang datos ay gaya ng pagkakasulat.</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>hindi nasuri</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>buo</translation>
    </message>
    <message>
        <source>All facts of the report are as they were written.</source>
        <translation>Lahat ng datos ng ulat ay gaya ng pagkakasulat.</translation>
    </message>
    <message>
        <source>not as it was written</source>
        <translation>hindi gaya ng pagkakasulat</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <translation>I-export ang %1…</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>I-export ang ulat</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Lahat ng file (*)</translation>
    </message>
    <message>
        <source>The report was exported</source>
        <translation>Na-export ang ulat</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Mga ulat</translation>
    </message>
</context>
<context>
    <name>Pilothouse::RollbackQuestion</name>
    <message>
        <source>There is no run to roll back</source>
        <translation>Walang run na maibabalik</translation>
    </message>
    <message>
        <source>Nothing was deployed to %1 from here yet.</source>
        <translation>Wala pang na-deploy sa %1 mula rito.</translation>
    </message>
    <message>
        <source>Traffic goes back from %1 to %2 on %3, which still runs, in one switch.</source>
        <translation>Babalik ang trapiko mula %1 sa %2 sa %3, na tumatakbo pa, sa isang paglipat.</translation>
    </message>
    <message>
        <source>about 1 s</source>
        <translation>mga 1 s</translation>
    </message>
    <message>
        <source>Applied migrations and the backup stay.</source>
        <translation>Mananatili ang mga nailapat na migration at ang backup.</translation>
    </message>
    <message>
        <source>%1 is kept on %2: it is started, checked, and traffic goes back to it in one switch. %3 is then watched, and %4 is stopped.</source>
        <translation>Nakatago ang %1 sa %2: sisimulan, susuriin, at babalik dito ang trapiko sa isang paglipat. Pagkatapos ay babantayan ang %3, at ihihinto ang %4.</translation>
    </message>
    <message>
        <source>about %1 until the switch</source>
        <translation>mga %1 hanggang sa paglipat</translation>
    </message>
    <message>
        <source>%1 applied migrations that the gate refuses: %2 may fail on the schema as it is now.</source>
        <translation>Naglapat ang %1 ng mga migration na tinatanggihan ng gate: maaaring pumalya ang %2 sa schema ngayon.</translation>
    </message>
    <message>
        <source>Applied migrations stay; %1 works with them by the gate&apos;s word.</source>
        <translation>Mananatili ang mga migration; ayon sa gate, gumagana ang %1 sa mga ito.</translation>
    </message>
    <message>
        <source>Roll back %1 (%2 on %3)?</source>
        <translation>I-rollback ang %1 (%2 sa %3)?</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>I-rollback</translation>
    </message>
</context>
<context>
    <name>Pilothouse::RunAnnouncer</name>
    <message>
        <source>%1 → %2: %3</source>
        <comment>release, environment, state</comment>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>Buksan ang run</translation>
    </message>
</context>
<context>
    <name>Pilothouse::RunCharts</name>
    <message>
        <source>Failed requests a second</source>
        <translation>Nabigong request bawat segundo</translation>
    </message>
    <message>
        <source>Response time p95</source>
        <translation>Tagal ng sagot, p95</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Mga error</translation>
    </message>
    <message>
        <source>Requests by slot</source>
        <translation>Mga request ayon sa slot</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>warn %1</source>
        <translation>babala %1</translation>
    </message>
    <message>
        <source>roll back %1</source>
        <translation>rollback %1</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>paglipat</translation>
    </message>
    <message>
        <source>Users go to %1</source>
        <translation>Napupunta ang mga user sa %1</translation>
    </message>
    <message>
        <source>back</source>
        <translation>pabalik</translation>
    </message>
    <message>
        <source>Users are back on %1</source>
        <translation>Nasa %1 na muli ang mga user</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>kinuhang muli</translation>
    </message>
    <message>
        <source>A new runner took the run up after a crash</source>
        <translation>Kinuhang muli ng bagong runner ang run pagkatapos ng crash</translation>
    </message>
    <message>
        <source>held</source>
        <translation>na-pause</translation>
    </message>
    <message>
        <source>note</source>
        <translation>tala</translation>
    </message>
</context>
<context>
    <name>Pilothouse::RunComparisonModel</name>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Mga hakbang</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bahagi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ano</translation>
    </message>
</context>
<context>
    <name>Pilothouse::RunComparisonView</name>
    <message>
        <source>Back to the runs</source>
        <translation>Bumalik sa mga run</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Ang naiiba lang</translation>
    </message>
    <message>
        <source>Leaves out what both runs have in common.</source>
        <translation>Hindi isinasama ang pareho sa dalawang run.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Paghahambing</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 katabi ng %2</translation>
    </message>
    <message>
        <source>reading the journal</source>
        <translation>binabasa ang talaan</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>run, release</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n kaibahan</numerusform>
            <numerusform>%n kaibahan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::RunFilterBar</name>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Lahat ng environment</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resulta</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Lahat ng resulta</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>Lahat ng release</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Mga run</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ipakita lahat</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Tuloy pa</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Nagtagumpay</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Na-rollback</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Inihinto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Pumalya</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Kailangan ng tao</translation>
    </message>
    <message>
        <source>Takes every filter away.</source>
        <translation>Inaalis ang lahat ng pagsala.</translation>
    </message>
    <message>
        <source>Shows only the runs of this choice.</source>
        <translation>Ipinapakita lang ang mga run ng piniling ito.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n run</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sa %2</translation>
    </message>
</context>
<context>
    <name>Pilothouse::RunLogModel</name>
    <message>
        <source>Time</source>
        <translation>Oras</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Pinagmulan</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linya</translation>
    </message>
</context>
<context>
    <name>Pilothouse::RunLogView</name>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Sundan</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Ctrl+C copies the selected lines.</source>
        <translation>Kinokopya ng Ctrl+C ang mga napiling linya.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>lahat</translation>
    </message>
    <message>
        <source>app</source>
        <translation>app</translation>
    </message>
    <message>
        <source>database</source>
        <translation>database</translation>
    </message>
    <message>
        <source>router</source>
        <translation>router</translation>
    </message>
    <message>
        <source>pilothouse</source>
        <translation>pilothouse</translation>
    </message>
    <message>
        <source>Shows the lines of: %1</source>
        <translation>Ipinapakita ang mga linya ng: %1</translation>
    </message>
</context>
<context>
    <name>Pilothouse::RunRowsModel</name>
    <message>
        <source>done</source>
        <translation>tapos</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>babala</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>pumalya</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>hindi alam</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>tumutuloy</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>darating pa</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>naka-pause</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>inihinto</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>nabawi</translation>
    </message>
    <message>
        <source>not needed or not reached</source>
        <translation>hindi kailangan o hindi naabot</translation>
    </message>
</context>
<context>
    <name>Pilothouse::RunTableModel</name>
    <message>
        <source>back from %1</source>
        <translation>bumalik mula sa %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sa %2</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>hindi nasukat</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Sinimulan</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estratehiya</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resulta</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tagal</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Mga request</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nabigo</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Pinakamahabang puwang</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Gumawa</translation>
    </message>
</context>
<context>
    <name>Pilothouse::RunView</name>
    <message>
        <source>Replay</source>
        <translation>I-replay</translation>
    </message>
    <message>
        <source>What Pilothouse did</source>
        <translation>Ang ginawa ng Pilothouse</translation>
    </message>
    <message>
        <source>%1, replay</source>
        <translation>%1, replay</translation>
    </message>
    <message>
        <source>One run: its steps, where traffic goes, how many requests failed, and whether going back is still free. What you do here is written into the journal as a request; closing the window changes nothing.</source>
        <translation>Isang run: mga hakbang nito, kung saan pumupunta ang trapiko, ilang request ang nabigo, at kung libre pa ang pagbalik. Isinusulat sa talaan bilang kahilingan ang ginagawa mo rito; walang binabago ang pagsasara ng window.</translation>
    </message>
    <message>
        <source>Shows this run again, from its journal</source>
        <translation>Ipinapakita muli ang run na ito, mula sa talaan nito</translation>
    </message>
    <message>
        <source>A recording, not of this computer. %1</source>
        <translation>Isang recording, hindi ng computer na ito. %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Shows the plan that this run executes: steps, times, migrations</source>
        <translation>Ipinapakita ang planong isinasagawa ng run na ito: mga hakbang, oras, migration</translation>
    </message>
</context>
<context>
    <name>Pilothouse::Runner</name>
    <message>
        <source>The journal has no run “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`pilothousectl runs` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guard ordered the rollback: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not know the step “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the version that made the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person paused the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 aborted the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rolled the release back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be taken back: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs on, because traffic may go there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilothouse::SearchButton</name>
    <message>
        <source>Find or do</source>
        <translation>Hanapin o gawin</translation>
    </message>
    <message>
        <source>Finds pages, environments, runs and actions. Ctrl+K.</source>
        <translation>Naghahanap ng mga pahina, environment, run at kilos. Ctrl+K.</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
</context>
<context>
    <name>Pilothouse::SecretDialog</name>
    <message>
        <source>Store</source>
        <translation>Itago</translation>
    </message>
    <message>
        <source>Store “%1”</source>
        <translation>Itago ang “%1”</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>%1 It goes into the keychain of this desktop, never into the project file, and is not shown again.</source>
        <translation>%1 Sa keychain ng desktop na ito ito napupunta, hindi kailanman sa project file, at hindi na ipapakita muli.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::SettingRow</name>
    <message>
        <source>%1, when nothing is said</source>
        <translation>%1, kapag walang sinabi</translation>
    </message>
    <message>
        <source>A value of the project file.</source>
        <translation>Isang halaga ng project file.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::SettingsPage</name>
    <message>
        <source>Discard</source>
        <translation>Itapon</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>I-save…</translation>
    </message>
    <message>
        <source>Shows the difference to the file, and asks.</source>
        <translation>Ipinapakita ang kaibahan sa file, at nagtatanong.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mga setting</translation>
    </message>
    <message>
        <source>The project file as forms, for the environment that is selected in the header. Only the values that you change are replaced: comments and order stay. Lists, services and images are set in the file itself; it is read again as soon as it is saved.</source>
        <translation>Ang project file bilang mga form, para sa environment na napili sa header. Tanging ang mga halagang binago mo ang pinapalitan: nananatili ang mga komento at ayos. Itinatakda sa file mismo ang mga listahan, service at image; binabasa ito muli kapag na-save.</translation>
    </message>
    <message>
        <source>%1 in %2. Comments and order of the file stay as they are.</source>
        <translation>%1 sa %2. Nananatili ang mga komento at ayos ng file.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>the secret “%1”</source>
        <translation>ang lihim na “%1”</translation>
    </message>
    <message>
        <source>Store…</source>
        <translation>Itago…</translation>
    </message>
    <message>
        <source>Puts the password into the keychain of this desktop. It is not shown here, and not in the file.</source>
        <translation>Inilalagay ang password sa keychain ng desktop na ito. Hindi ito ipinapakita rito, at wala sa file.</translation>
    </message>
    <message>
        <source>Everything is as in the file.</source>
        <translation>Lahat ay gaya ng nasa file.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), checked.</source>
        <translation>
            <numerusform>%n pagbabago, nasuri.</numerusform>
            <numerusform>%n pagbabago, nasuri.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project file has a mistake. Correct it there first; what you typed stays here.</source>
        <translation>May mali sa project file. Itama muna ito roon; nananatili rito ang tinype mo.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sinusuri…</translation>
    </message>
    <message>
        <source>Save the project file?</source>
        <translation>I-save ang project file?</translation>
    </message>
    <message>
        <source>%1 is written as shown. Runs that go on keep the plan they were started with.</source>
        <translation>Isinusulat ang %1 gaya ng ipinakita. Pinananatili ng mga tumatakbong run ang planong sinimulan nila.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>The password of the database.</source>
        <translation>Ang password ng database.</translation>
    </message>
    <message>
        <source>“%1” is in the keychain</source>
        <translation>Nasa keychain na ang “%1”</translation>
    </message>
</context>
<context>
    <name>Pilothouse::SlotLabel</name>
    <message>
        <source>blue</source>
        <translation>blue</translation>
    </message>
    <message>
        <source>green</source>
        <translation>green</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>plain</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Pilothouse::StartPage</name>
    <message>
        <source>Recent projects</source>
        <translation>Mga huling project</translation>
    </message>
    <message>
        <source>Running on this computer</source>
        <translation>Tumatakbo sa computer na ito</translation>
    </message>
    <message>
        <source>Open a compose file to begin</source>
        <translation>Magbukas ng compose file para magsimula</translation>
    </message>
    <message>
        <source>Pilothouse reads it, writes a starter pilothouse.yaml beside it, and changes nothing else.</source>
        <translation>Babasahin ito ng Pilothouse, magsusulat ng panimulang pilothouse.yaml sa tabi nito, at wala nang ibang babaguhin.</translation>
    </message>
    <message>
        <source>Shortcut: Ctrl O. A terminal works too: pilothousectl init compose.yaml</source>
        <translation>Shortcut: Ctrl O. Puwede rin sa terminal: pilothousectl init compose.yaml</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Magbukas ng project</translation>
    </message>
    <message>
        <source>Opens a project. A compose file without a pilothouse.yaml beside it gets a starter, which you can complete before it is written.</source>
        <translation>Nagbubukas ng project. Ang compose file na walang pilothouse.yaml sa tabi ay bibigyan ng panimula, na makukumpleto mo bago isulat.</translation>
    </message>
    <message>
        <source>Docker answers.</source>
        <translation>Sumasagot ang Docker.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s): %1</source>
        <translation>
            <numerusform>%n serbisyo: %1</numerusform>
            <numerusform>%n serbisyo: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>file, folder</comment>
        <translation>%1 sa %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Buksan ang %1</translation>
    </message>
</context>
<context>
    <name>Pilothouse::StartView</name>
    <message>
        <source>Plan again</source>
        <translation>Magplano muli</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Simula</translation>
    </message>
    <message>
        <source>Makes the plan in the world as it is now, and checks again; nothing is started.</source>
        <translation>Gagawin ang plano ayon sa kalagayan ngayon, at susuriin muli; walang sisimulan.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tagal</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Mga migration</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Start, once “%1” is typed</source>
        <translation>Simula, kapag na-type ang “%1”</translation>
    </message>
    <message>
        <source>Making the plan…</source>
        <translation>Ginagawa ang plano…</translation>
    </message>
    <message>
        <source>The gate refuses a migration: the step Plan says which, and what can be done.</source>
        <translation>May tinatanggihang migration ang gate: sinasabi ng hakbang na Plano kung alin at ano ang magagawa.</translation>
    </message>
    <message>
        <source>There is no plan to start yet.</source>
        <translation>Wala pang planong masisimulan.</translation>
    </message>
    <message>
        <source>%1 is started on %2 and checked while %3 goes on serving on %4. Then all traffic moves to %2 in one switch, is watched for %5, and %4 is stopped and kept. The run goes on by itself: this window may be closed.</source>
        <translation>Sisimulan ang %1 sa %2 at susuriin habang nagsisilbi pa ang %3 sa %4. Pagkatapos, lilipat ang buong trapiko sa %2 sa isang paglipat, babantayan nang %5, at ihihinto at itatago ang %4. Kusang tumutuloy ang run: maaaring isara ang window na ito.</translation>
    </message>
    <message>
        <source>%1 on %2 → %3 on %4</source>
        <translation>%1 sa %2 → %3 sa %4</translation>
    </message>
    <message>
        <source>about %1 until the switch, %2 in all, of which %3 are watched</source>
        <translation>mga %1 hanggang sa paglipat, %2 lahat, kung saan %3 ang pagbabantay</translation>
    </message>
    <message>
        <source>none</source>
        <translation>wala</translation>
    </message>
    <message numerus="yes">
        <source>%n, refused by the gate and accepted by name</source>
        <translation>
            <numerusform>%n, tinanggihan ng gate at tinanggap sa pangalan</numerusform>
            <numerusform>%n, tinanggihan ng gate at tinanggap sa pangalan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, safe by the gate&apos;s word</source>
        <translation>
            <numerusform>%n, ligtas ayon sa gate</numerusform>
            <numerusform>%n, ligtas ayon sa gate</numerusform>
        </translation>
    </message>
    <message>
        <source>none is made</source>
        <translation>walang gagawin</translation>
    </message>
    <message>
        <source>of the database, before anything is changed</source>
        <translation>ng database, bago may mabago</translation>
    </message>
    <message>
        <source>Going back is possible, not free</source>
        <translation>Posibleng bumalik, pero may kapalit</translation>
    </message>
    <message>
        <source>Going back is free</source>
        <translation>Libre ang pagbalik</translation>
    </message>
    <message>
        <source>One switch while %1 still runs; then %1 is kept, stopped, for %2 and started again first.</source>
        <translation>Isang paglipat habang tumatakbo ang %1; pagkatapos, itatago ang %1 nang nakahinto sa loob ng %2 at sisimulan muna muli.</translation>
    </message>
    <message>
        <source>%1 may fail on the schema as the accepted migrations leave it.</source>
        <translation>Maaaring pumalya ang %1 sa schema na iiwan ng mga tinanggap na migration.</translation>
    </message>
    <message>
        <source>This is production. Type “%1” to start:</source>
        <translation>Production ito. I-type ang “%1” para magsimula:</translation>
    </message>
    <message>
        <source>Nothing was started</source>
        <translation>Walang sinimulan</translation>
    </message>
    <message>
        <source>The gate refuses a migration: the step Migrations says which, and what can be done.</source>
        <translation>May tinatanggihang migration ang gate: sinasabi ng hakbang na Mga migration kung alin at ano ang magagawa.</translation>
    </message>
    <message>
        <source>Users get the maintenance page. %1 stops taking requests, the migrations run, %2 is started and checked, and the page goes. The run goes on by itself: this window may be closed.</source>
        <translation>Makikita ng mga user ang maintenance page. Hindi na tatanggap ng request ang %1, tatakbo ang mga migration, sisimulan at susuriin ang %2, at aalisin ang page. Kusang nagpapatuloy ang run: puwedeng isara ang window.</translation>
    </message>
    <message>
        <source>First the schema is expanded, so that both releases work on it.</source>
        <translation>Palalawakin muna ang schema, para gumana rito ang dalawang release.</translation>
    </message>
    <message>
        <source>about %1 in all</source>
        <comment>a time</comment>
        <translation>mga %1 lahat</translation>
    </message>
    <message numerus="yes">
        <source>%n, behind the maintenance page</source>
        <translation>
            <numerusform>%n, sa likod ng maintenance page</numerusform>
            <numerusform>%n, sa likod ng maintenance page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, of which what breaks the running release is expanded instead</source>
        <translation>
            <numerusform>%n, at pinalawak sa halip ang sumisira sa tumatakbong release</numerusform>
            <numerusform>%n, at pinalawak sa halip ang sumisira sa tumatakbong release</numerusform>
        </translation>
    </message>
    <message>
        <source>Going back takes the maintenance page again</source>
        <translation>Kailangan uli ng maintenance page para bumalik</translation>
    </message>
</context>
<context>
    <name>Pilothouse::StatusBar</name>
    <message>
        <source>Opens doctor at this line.</source>
        <translation>Binubuksan ang doktor sa linyang ito.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Mga hakbang</translation>
    </message>
    <message>
        <source>What the run did, does and will do, in order.</source>
        <translation>Ang ginawa, ginagawa at gagawin ng run, ayon sa ayos.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::StepListModel</name>
    <message>
        <source>being taken back</source>
        <translation>binabawi</translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation>walang babawiin</translation>
    </message>
    <message>
        <source>could not be taken back</source>
        <translation>hindi nabawi</translation>
    </message>
    <message>
        <source>was so already</source>
        <translation>dati nang ganito</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>pumalya</translation>
    </message>
</context>
<context>
    <name>Pilothouse::TableView</name>
    <message>
        <source>Enter opens the row, Ctrl+C copies it as text.</source>
        <translation>Binubuksan ng Enter ang hilera, kinokopya ng Ctrl+C bilang teksto.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Mga hanay</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopyahin bilang teksto</translation>
    </message>
</context>
<context>
    <name>Pilothouse::Toaster</name>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Closes the notice “%1”.</source>
        <translation>Isinasara ang abiso na “%1”.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::TrafficBar</name>
    <message>
        <source>Traffic</source>
        <translation>Trapiko</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2, %3 %4</translation>
    </message>
</context>
<context>
    <name>Pilothouse::TrafficPanel</name>
    <message>
        <source>What you can do next</source>
        <translation>Ang magagawa mo sa susunod</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trapiko</translation>
    </message>
    <message>
        <source>Requests failed</source>
        <translation>Nabigong request</translation>
    </message>
    <message>
        <source>Requests failed: %1 %2</source>
        <translation>Nabigong request: %1 %2</translation>
    </message>
</context>
<context>
    <name>Pilothouse::TrafficWatch</name>
    <message>
        <source>the router&apos;s log ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pilothouse::WindowActions</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Magbukas ng project…</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Isara ang project</translation>
    </message>
    <message>
        <source>Watch a recorded deployment</source>
        <translation>Panoorin ang naka-record na deployment</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Umalis</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>Deploy a release…</source>
        <translation>Mag-deploy ng release…</translation>
    </message>
    <message>
        <source>Roll back the last run…</source>
        <translation>I-rollback ang huling run…</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doktor</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Tingnan</translation>
    </message>
    <message>
        <source>Find or do…</source>
        <translation>Hanapin o gawin…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Ipakita ang log</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Mga pahina</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Hitsura</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Tulad ng desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Maliwanag</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Madilim</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Mas malaking teksto</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mas maliit na teksto</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Karaniwang teksto</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Tulong</translation>
    </message>
    <message>
        <source>About this page</source>
        <translation>Tungkol sa pahinang ito</translation>
    </message>
    <message>
        <source>About Pilothouse</source>
        <translation>Tungkol sa Pilothouse</translation>
    </message>
    <message>
        <source>Deploy a release to %1…</source>
        <translation>Mag-deploy ng release sa %1…</translation>
    </message>
    <message>
        <source>Roll back the last run on %1…</source>
        <translation>I-rollback ang huling run sa %1…</translation>
    </message>
    <message>
        <source>Actions here</source>
        <translation>Mga kilos dito</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Mga environment</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Mga run</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <comment>release, environment, state</comment>
        <translation>%1 → %2, %3</translation>
    </message>
</context>
<context>
    <name>Pilothouse::WizardPage</name>
    <message>
        <source>Close, keep as draft</source>
        <translation>Isara, itago bilang draft</translation>
    </message>
    <message>
        <source>Goes back to where you were. The wizard opens as it is now the next time; nothing was started.</source>
        <translation>Babalik sa pinanggalingan. Ganito pa rin ang wizard sa susunod; walang sinimulan.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>The step before; what was found is kept.</source>
        <translation>Ang naunang hakbang; mananatili ang mga nakita.</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Magplano muli</translation>
    </message>
    <message>
        <source>Makes the plan in the world as it is now, and checks again.</source>
        <translation>Gagawin ang plano ayon sa kalagayan ngayon, at susuriin muli.</translation>
    </message>
    <message>
        <source>Checks keep running while you read. Every step can be revisited.</source>
        <translation>Tuloy ang mga pagsusuri habang nagbabasa. Mababalikan ang bawat hakbang.</translation>
    </message>
    <message>
        <source>Prepares a blue-green deployment: choose a release, let preflight look, read the plan, start. Nothing is changed before the start, and the run goes on by itself after it.</source>
        <translation>Naghahanda ng blue-green deployment: pumili ng release, hayaang sumuri ang preflight, basahin ang plano, simulan. Walang nababago bago magsimula, at kusang tumutuloy ang run pagkatapos.</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Magpatuloy sa %1</translation>
    </message>
    <message>
        <source>Prepares a deployment: choose a release, read what it does to the database, let preflight look, read the plan, start. Nothing is changed before the start, and the run goes on by itself after it.</source>
        <translation>Inihahanda ang deployment: pumili ng release, basahin ang gagawin nito sa database, hayaang tumingin ang preflight, basahin ang plano, simulan. Walang binabago bago ang simula, at kusang nagpapatuloy ang run.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::WizardSession</name>
    <message>
        <source>The project file does not have the environment %1 any more.</source>
        <translation>Wala na ang environment na %1 sa project file.</translation>
    </message>
    <message>
        <source>Choose another environment above.</source>
        <translation>Pumili ng ibang environment sa itaas.</translation>
    </message>
    <message>
        <source>%1 is not finished: %2 to %3.</source>
        <translation>Hindi pa tapos ang %1: %2 sa %3.</translation>
    </message>
    <message>
        <source>One deployment at a time. This one can be prepared meanwhile, and started once %1 has ended.</source>
        <translation>Isang deployment lang sa isang panahon. Maihahanda na ito, at masisimulan kapag tapos ang %1.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::WizardSteps</name>
    <message>
        <source>Steps of the deployment</source>
        <translation>Mga hakbang ng deployment</translation>
    </message>
    <message>
        <source>Up and down show another step; what was found is kept.</source>
        <translation>Ipinapakita ng taas at baba ang ibang hakbang; mananatili ang mga nakita.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::WizardStepsModel</name>
    <message>
        <source>%1, %2</source>
        <comment>step, how it stands</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>“%1” is not a slot</source>
        <translation>hindi slot ang “%1”</translation>
    </message>
    <message>
        <source>a step needs a kind</source>
        <translation>kailangan ng uri ang isang hakbang</translation>
    </message>
    <message>
        <source>the step “%1” stands there twice</source>
        <translation>dalawang beses naroon ang hakbang na “%1”</translation>
    </message>
    <message>
        <source>The plan has format %1; this version reads format %2.</source>
        <translation>Format %1 ang plano; format %2 ang binabasa ng bersyong ito.</translation>
    </message>
    <message>
        <source>Make the plan again with this version of Pilothouse.</source>
        <translation>Gawin muli ang plano gamit ang bersyong ito ng Pilothouse.</translation>
    </message>
    <message>
        <source>This is not a whole plan: %1.</source>
        <translation>Hindi ito buong plano: %1.</translation>
    </message>
    <message>
        <source>Make the plan again with `pilothousectl plan`; a plan is not edited by hand.</source>
        <translation>Gawin muli ang plano gamit ang `pilothousectl plan`; hindi ine-edit nang mano-mano ang plano.</translation>
    </message>
</context>
<context>
    <name>PlanCommand</name>
    <message>
        <source>Plan %1 is in %2. To run it: pilothousectl deploy --plan %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plans do the same to the same (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a deployment; changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at what runs, at the release&apos;s images and at its pending migrations, and lists the steps with their expected times. A migration that the gate refuses ends with 4, and names statement and line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the plan to this file too, for deploy --plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a plan file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints what the plan would do, and to what. Whether it still fits the world is looked at by deploy. A file that was edited by hand is refused, because its digest does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What two plan files do differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line a difference, in what will be done and to what; times and estimates are not compared. Ends with 0 when there is none, with 4 when there is one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDifference</name>
    <message>
        <source>image of %1</source>
        <translation>image ng %1</translation>
    </message>
    <message>
        <source>old image of %1</source>
        <translation>lumang image ng %1</translation>
    </message>
    <message>
        <source>order of the services</source>
        <translation>ayos ng mga service</translation>
    </message>
    <message>
        <source>migration %1.%2</source>
        <translation>migration %1.%2</translation>
    </message>
    <message>
        <source>: SQL</source>
        <translation>: SQL</translation>
    </message>
    <message>
        <source>order of the migrations</source>
        <translation>ayos ng mga migration</translation>
    </message>
    <message>
        <source>both releases work after it</source>
        <translation>gumagana ang parehong release pagkatapos nito</translation>
    </message>
    <message>
        <source>neither release works after it</source>
        <translation>walang release na gumagana pagkatapos nito</translation>
    </message>
    <message>
        <source>the old release works after it</source>
        <translation>gumagana ang lumang release pagkatapos nito</translation>
    </message>
    <message>
        <source>the new release works after it</source>
        <translation>gumagana ang bagong release pagkatapos nito</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>hakbang %1</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>nakaplano</translation>
    </message>
    <message>
        <source>: compatibility</source>
        <translation>: pagkakatugma</translation>
    </message>
    <message>
        <source>: point of no return</source>
        <translation>: wala nang balikan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>order of the steps</source>
        <translation>ayos ng mga hakbang</translation>
    </message>
    <message>
        <source>project</source>
        <translation>project</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environment</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>estratehiya</translation>
    </message>
    <message>
        <source>release</source>
        <translation>release</translation>
    </message>
    <message>
        <source>release that serves now</source>
        <translation>release na nagsisilbi ngayon</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>commit</translation>
    </message>
    <message>
        <source>slot that serves now</source>
        <translation>slot na nagsisilbi ngayon</translation>
    </message>
    <message>
        <source>slot that will serve</source>
        <translation>slot na magsisilbi</translation>
    </message>
    <message>
        <source>applied migrations</source>
        <translation>mga nailapat na migration</translation>
    </message>
    <message>
        <source>content of the compose files</source>
        <translation>laman ng mga compose file</translation>
    </message>
    <message>
        <source>content of the env files</source>
        <translation>laman ng mga env file</translation>
    </message>
    <message>
        <source>this environment&apos;s section of the project file</source>
        <translation>bahagi ng environment na ito sa project file</translation>
    </message>
    <message>
        <source>policy:</source>
        <translation>patakaran:</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>The release: an image tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No release was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which by --release RELEASE, an image tag. `pilothousectl prepare` makes its images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strategy; blue-green when left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the migrations that the gate refuses, by typing the release&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan file “%1” cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one with `pilothousectl plan -o FILE`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a plan: %2 at byte %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed after it was planned: its digest does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan could not be written to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanFit</name>
    <message>
        <source>The world has changed since the plan was made: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again, and have the new plan looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the section out, or wait for a version that acts on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPrinter</name>
    <message>
        <source>old and new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 to %3 (%4 → %5), plan %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  migration %1.%2 (%3)%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release that works after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  point of no return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Traffic moves after about %1. Going back is one switch while %2 runs, and a start more while it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>Nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the lease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lease is released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Preflight</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is kept.</source>
        <translation>Nananatili ang backup.</translation>
    </message>
    <message>
        <source>Check the new image</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Migrate: %n migration(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Additive migrations stay: the old release works on the new schema, and reversing would drop data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect the static files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files stay; their names are their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm the guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guard is disarmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Paglipat</translation>
    </message>
    <message>
        <source>Traffic goes back to %1 in one switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the switch back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old ones run again, the new ones stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Panoorin</translation>
    </message>
    <message>
        <source>Drain %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop %1, keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is started again before traffic goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1, wait until healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stopped and removed; no user has seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake %1, wait until healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stopped again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanningService</name>
    <message>
        <source>The project file says who may deploy to %1 (%2), which this version cannot check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strategy “%1” is not one of this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version has: blue-green.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`deploy` will refuse this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 serves now, not %2 as after %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`pilothousectl status` shows what runs. Roll back the last run, or deploy the release you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old %1 container (%2) is not kept any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy %1 again: `pilothousectl deploy --release %1`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the compose files were edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the environment files were edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project file&apos;s section of %1 was edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 serves now, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag %1 is another image now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image %1 is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other migrations are applied in the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image %1 of release “%2” is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`pilothousectl prepare --release %1` builds or pulls it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No container of %1 runs in %2, where traffic goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`pilothousectl status` shows what runs. Start the stack first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was typed, not the release&apos;s name. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1Release %2 has a migration that can fail requests of the release that serves, or that nobody can judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it additive, or accept it knowingly with --accept-unsafe %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic is divided between slots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unfinished run holds it: `pilothousectl status` names it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Postgres</name>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install libqt6sql6-psql.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is PostgreSQL %2; Pilothouse needs 12 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade the server before deploying with Pilothouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let user %2 in: wrong password, or no such user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct database.user, or the secret %1 (`pilothousectl doctor` names the places where it is looked up).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no database %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct database.name in pilothouse.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no connection left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End idle sessions, or raise max_connections: a new slot needs connections as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a connection pooler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let database.host and database.port name PostgreSQL itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL at %1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it runs, and that database.host and database.port in pilothouse.yaml are reachable from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to PostgreSQL at %1 was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the server runs; the next question connects anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User %1 may not read what Pilothouse needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL at %1 did not answer a question (SQLSTATE %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let database.user be the application&apos;s own user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database session was closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreflightStep</name>
    <message>
        <source>The world has changed since the plan was made: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %1 checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 checks. Mind: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareCommand</name>
    <message>
        <source>was here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, commit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2 (%3%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build or pull the images of a release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image that is here is left as it is; a service with a build section is built, others are pulled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectEditor</name>
    <message>
        <source>%1 was changed by somebody else meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read again now; make your change once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or change the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>“also” must be a list of services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write also: [{service: worker}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of “also”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“health” is asked over HTTP, which needs a “port”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the container&apos;s port, or leave health out: the container&apos;s own check then decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service “%1” is part of the release already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds a password in clear text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out of the URL, and write password: {secret: %1} beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a secret in clear text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out: checks and probe ask for pages that need no sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1: {secret: %2}, and store the value in the keychain, in the variable PILOTHOUSE_SECRET_%3, or in a file that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no compose file: it has no services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“docker” names both a context and a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router “%1” cannot be part of the release that it routes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“migrations” needs a “database” to migrate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the section database, or write framework: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” warns above the limit that is critical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give warning and critical, the lower one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“check-every” must be longer than nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a map or a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not ask for “%1” yet, so it refuses to deploy here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the section out only if everyone may deploy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not act on “%1” yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compose file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names %2, which does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is looked for as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compose files have no service “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`pilothousectl init compose.yaml` writes one to start from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Pilothouse reads project files of format 1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write pilothouse: 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“people” must be a map of names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1: {roles: [devops]}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not check the roles of “people” yet, so it refuses to deploy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not act on “people” yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the roles out only if everyone may deploy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“environments” must be a map with at least one environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for example “production:” below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environment</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one with `pilothousectl init compose.yaml`, or name it with --project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your user the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The project file has %n mistake(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Correct them; `pilothousectl validate` checks the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its settings as “key: value”, one a line and indented below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no “%2”, which it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no setting “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is still to be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation>isang listahan</translation>
    </message>
    <message>
        <source>a map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QProcessRunner</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was ended by a signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it or put it on the PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not finish within %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadBackStep</name>
    <message>
        <source>The router says that %1 serves, but its log shows %2 requests there in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the router&apos;s log; `pilothousectl doctor` checks its configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router still sends requests to %1 after the switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changes the router. `pilothousectl doctor` shows what differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) on %1; %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>The recording is damaged at event %1: it is not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again with `pilothousectl journal export`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that `pilothousectl journal export` wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverCommand</name>
    <message>
        <source>Take %1 over from %2. Whether its runner still lives there cannot be seen from here; two runners of one run would work against each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the runner on %1, whose life cannot be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recover took the run over on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has ended (%2); there is nothing to recover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a live runner; watching it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken up again where the world stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up a run whose runner and supervisor are dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at the world first, then finishes the run or takes it back. Harmless when a runner lives: then it only watches. Asks when the run was begun on another host, because its life cannot be seen from here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportChart</name>
    <message>
        <source>%1 up to %2</source>
        <comment>series, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>switch</source>
        <translation>paglipat</translation>
    </message>
    <message>
        <source>back</source>
        <translation>pabalik</translation>
    </message>
    <message>
        <source>Requests /s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency, 95th percentile, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>The report of %1 is in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a run&apos;s facts as Markdown, HTML, PDF or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome, steps with their times, traffic, guard, migrations, backups, notes and a timeline, all from the journal. HTML and PDF have charts; an HTML file needs nothing else. Times are in the project&apos;s zone, in JSON in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>md, html, pdf or json; md when left out, json with --json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; standard output when left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportFormat</name>
    <message>
        <source>A report with charts cannot be drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the format md or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report format “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formats are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file or folder, or make room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportHtml</name>
    <message>
        <source>en</source>
        <comment>language of the reports, as in HTML</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportReader</name>
    <message>
        <source>The journal has no run “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a run of the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestCommand</name>
    <message>
        <source>%1 pauses before its next step. The guard stays armed. To go on: pilothousectl resume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>Tuloy ang %1.</translation>
    </message>
    <message>
        <source>End the watch of %1 in %2 now: the guard stops watching, and the old slot is drained and stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends its watch now and goes on with the steps behind it. To follow it: pilothousectl watch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note needs its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: pilothousectl note last &quot;cache cleared by hand&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop %1 in %2 and take its steps back. The old release serves all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is asked to stop and to take back what it did. To follow it: pilothousectl watch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why; kept in the journal and the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop a run before the switch and take its steps back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old release serves all the time. What stays (a backup, a committed additive migration) is named. After the switch it is refused: use rollback. Asks, waits until the run has ended, and ends with 0 when it was aborted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not wait for the run to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a run before its next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step in flight is finished, then the run waits for resume. The guard and the rollback window go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a paused run go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a run that a person paused; after a crash use recover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the watch after the switch early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rollback window closes now, and the old slot is drained, stopped and kept, as it would be at the window&apos;s end. Asks before it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note into a run&apos;s journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is kept with your name and the time, and stands in the report. A run that has ended takes notes too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollbackCommand</name>
    <message>
        <source>%1 has ended meanwhile. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again, and repeat when it is still wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not switched yet; there is nothing to roll back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To stop it: pilothousectl abort %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being taken back already.</source>
        <translation>Binabawi na ang %1.</translation>
    </message>
    <message>
        <source>To follow it: pilothousectl watch %1</source>
        <translation>Para sundan ito: pilothousectl watch %1</translation>
    </message>
    <message>
        <source>Roll back %1: traffic of %2 goes back to %3, which still runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 applied migrations that the gate refuses: %2 may fail on the schema as it is now.</source>
        <translation>Naglapat ang %1 ng mga migration na tinatanggihan ng gate: maaaring pumalya ang %2 sa schema ngayon.</translation>
    </message>
    <message>
        <source>Reverse them by hand first, or go back all the same with --accept-unsafe %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema stays as it is: the migrations were additive, %1 works on it, and reversing them would drop data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is kept, stopped: traffic is back on it after about %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back %1: %2 goes from %3 back to %4, on %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended as “%2”: users are on the release before it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`pilothousectl status` shows what runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the release before a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the old slot still runs this is one switch; while it is kept stopped, it is started and verified first. Says how long it will take, and asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back although the run applied migrations that the gate refuses, by typing the old release&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RouterChecks</name>
    <message>
        <source>Edit it by hand:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The router&apos;s configuration does not have Pilothouse&apos;s part as it should be (%n file(s) to write).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>`pilothousectl doctor --fix` shows the change, asks, and makes it; `doctor --undo` takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router has Pilothouse&apos;s part and nobody changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router divides traffic between slots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish or roll back the run that divided it: `pilothousectl runs` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router sends requests to %1; the plan was made when %2 served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All requests go to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the router runs and publishes that port, or correct `router: url:`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers %2 after %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RouterFactory</name>
    <message>
        <source>Environment %1 has a router of kind %2, which this version does not act on; only nginx is built yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an nginx in front of the application and name it in router.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RouterFix</name>
    <message>
        <source>Edit it by hand, then look again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router is as it should be; there is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this change to the router of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Done: %n file(s) written, one reload,</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idle connection(s) closed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>`pilothousectl doctor --undo` takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router has nothing of Pilothouse&apos;s; there is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that edit back, or take the lines marked “pilothouse” out by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be put back or removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Pilothouse&apos;s part out of the router of %1: its files are put back as they were, and it is reloaded once. Idle client connections are closed, requests on new ones are not lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: the router is as it was before. `pilothousectl doctor --fix` adopts it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>%1 is %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 does not run</source>
        <translation>hindi tumatakbo ang %1</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>tuloy ang %1</translation>
    </message>
    <message>
        <source>nobody works on %1</source>
        <translation>walang gumagawa sa %1</translation>
    </message>
    <message>
        <source>the router is not set up</source>
        <translation>hindi pa handa ang router</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>may pagkakaiba</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>maayos</translation>
    </message>
    <message>
        <source>not looked yet</source>
        <translation>hindi pa natitingnan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>wala</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n bagay</numerusform>
            <numerusform>%n bagay</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>hindi alam</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>napapanahon</translation>
    </message>
    <message numerus="yes">
        <source>%n pending: </source>
        <translation>
            <numerusform>%n naghihintay: </numerusform>
            <numerusform>%n naghihintay: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>To go back: pilothousectl rollback %1</source>
        <translation>Para bumalik: pilothousectl rollback %1</translation>
    </message>
    <message>
        <source>%1 has switched traffic already; aborting is for the time before the switch.</source>
        <translation>Nailipat na ng %1 ang trapiko; ang paghinto (abort) ay para sa panahon bago ang paglipat.</translation>
    </message>
    <message>
        <source>%1 is paused already, or will be before its next step.</source>
        <translation>Naka-pause na ang %1, o magiging gayon bago ang susunod nitong hakbang.</translation>
    </message>
    <message>
        <source>To go on: pilothousectl resume %1</source>
        <translation>Para ituloy: pilothousectl resume %1</translation>
    </message>
    <message>
        <source>It waits for data. To end the watch without them: pilothousectl finish %1</source>
        <translation>Naghihintay ito ng datos. Para tapusin ang pagbabantay nang wala ito: pilothousectl finish %1</translation>
    </message>
    <message>
        <source>%1 is not paused.</source>
        <translation>Hindi naka-pause ang %1.</translation>
    </message>
    <message>
        <source>The watch of %1 is over; the run is about to end by itself.</source>
        <translation>Tapos na ang pagbabantay ng %1; malapit nang kusang matapos ang run.</translation>
    </message>
    <message>
        <source>%1 has not switched yet; finishing ends the watch after the switch.</source>
        <translation>Hindi pa lumilipat ang %1; ang pagtapos (finish) ay nagtatapos sa pagbabantay pagkatapos ng paglipat.</translation>
    </message>
    <message>
        <source>To stop it now: pilothousectl abort %1</source>
        <translation>Para ihinto ito ngayon: pilothousectl abort %1</translation>
    </message>
    <message>
        <source>%1 has ended. %2</source>
        <translation>Tapos na ang %1. %2</translation>
    </message>
    <message>
        <source>%1 is being taken back already.</source>
        <translation>Binabawi na ang %1.</translation>
    </message>
    <message>
        <source>To follow it: pilothousectl watch %1</source>
        <translation>Para sundan ito: pilothousectl watch %1</translation>
    </message>
    <message>
        <source>Nobody can ask a run for “%1”.</source>
        <translation>Hindi mahihiling sa isang run ang “%1”.</translation>
    </message>
    <message>
        <source>Succeeded: %1 serves on %2.</source>
        <translation>Nagtagumpay: nagsisilbi ang %1 sa %2.</translation>
    </message>
    <message>
        <source>Rolled back as asked: %1 serves on %2 again.</source>
        <translation>Na-rollback gaya ng hiniling: nagsisilbi muli ang %1 sa %2.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Hindi sinimulan</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Tumatakbo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Naka-pause</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Hindi matiyak</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Nagbabantay</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Nagro-rollback</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Binabawi</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Nagtagumpay</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Inihinto</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Na-rollback</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Pumalya</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Kailangan ng tao</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>hindi naabot</translation>
    </message>
    <message>
        <source>running</source>
        <translation>tumatakbo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tapos</translation>
    </message>
    <message>
        <source>was so already</source>
        <translation>dati nang ganito</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>pumalya</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>binabawi</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>nabawi</translation>
    </message>
    <message>
        <source>could not be taken back</source>
        <translation>hindi nabawi</translation>
    </message>
    <message>
        <source>Aborted before the switch: users stayed on %1.</source>
        <translation>Inihinto bago ang paglipat: nanatili ang mga user sa %1.</translation>
    </message>
    <message>
        <source>Rolled back: users are on %1 (%2) again.</source>
        <translation>Na-rollback: nasa %1 (%2) na muli ang mga user.</translation>
    </message>
    <message>
        <source>Failed: %1 serves.</source>
        <translation>Pumalya: nagsisilbi ang %1.</translation>
    </message>
    <message>
        <source>Failed before the switch: users stayed on %1.</source>
        <translation>Pumalya bago ang paglipat: nanatili ang mga user sa %1.</translation>
    </message>
    <message>
        <source>Needs a person now: taking the release back is not complete.</source>
        <translation>Kailangan ng tao ngayon: hindi kumpleto ang pagbawi sa release.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sa %2</translation>
    </message>
    <message>
        <source>not measured, the probe sent nothing</source>
        <translation>hindi nasukat, walang ipinadala ang probe</translation>
    </message>
    <message>
        <source>%1 began its last request %2 after the switch</source>
        <translation>sinimulan ng %1 ang huling request nito %2 pagkatapos ng paglipat</translation>
    </message>
    <message>
        <source>%1 began no request after the switch</source>
        <translation>walang sinimulang request ang %1 pagkatapos ng paglipat</translation>
    </message>
</context>
<context>
    <name>RunChecks</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the user who runs Pilothouse the right to write there, or set XDG_DATA_HOME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet; %1 can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file as evidence, find out who changed it, then begin a new one with another XDG_DATA_HOME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), all as they were written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, started by %2, has not ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`pilothousectl watch %1` shows it; `pilothousectl recover %1` takes it up after a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other run is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the deployment lease since %2: %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it ends, or `pilothousectl recover %1` when its runner crashed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run holds the deployment lease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment lease is free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunComparison</name>
    <message>
        <source>Started</source>
        <translation>Sinimulan</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Gumawa</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Release before</source>
        <translation>Naunang release</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resulta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Bakit</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tagal</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Mga request</translation>
    </message>
    <message>
        <source>Requests failed</source>
        <translation>Nabigong request</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Pinakamahabang puwang</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>hindi nasukat</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Paglipat</translation>
    </message>
    <message>
        <source>not switched</source>
        <translation>hindi lumipat</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>wala sa plano</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step&apos;s time, its status</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RunLauncher</name>
    <message>
        <source>The project file could not be kept for the run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the free space and the permissions of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supervisor of %1 could not be started: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet. Try `pilothousectl recover %1`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>migrations that the gate refuses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunLog</name>
    <message numerus="yes">
        <source>%1 of %n request(s) of the probe failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunPresentation</name>
    <message>
        <source>Note…</source>
        <translation>Tala…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Ituloy</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>I-pause</translation>
    </message>
    <message>
        <source>Abort the deployment of %1?</source>
        <translation>Ihinto ang deployment ng %1?</translation>
    </message>
    <message>
        <source>The step in flight is stopped and what was done is taken back. Users stay on %1 (%2) and notice nothing.</source>
        <translation>Ihihinto ang kasalukuyang hakbang at babawiin ang nagawa. Mananatili ang mga user sa %1 (%2) at walang mapapansin.</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>ilang segundo</translation>
    </message>
    <message>
        <source>A backup is kept, and so are migrations that were applied.</source>
        <translation>Mananatili ang backup, pati ang mga nailapat na migration.</translation>
    </message>
    <message>
        <source>Abort the deployment</source>
        <translation>Ihinto ang deployment</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Ihinto…</translation>
    </message>
    <message>
        <source>Roll %1 back?</source>
        <translation>I-rollback ang %1?</translation>
    </message>
    <message>
        <source>All users go to %1 (%2).</source>
        <translation>Mapupunta ang lahat ng user sa %1 (%2).</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>mga %1</translation>
    </message>
    <message>
        <source>The schema did not change; nothing is lost.</source>
        <translation>Hindi nagbago ang schema; walang mawawala.</translation>
    </message>
    <message>
        <source>The migrations stay applied; rows that were written meanwhile are kept.</source>
        <translation>Mananatiling nakalapat ang mga migration; mananatili ang mga row na naisulat samantala.</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>I-rollback</translation>
    </message>
    <message>
        <source>Roll back… %1</source>
        <translation>I-rollback… %1</translation>
    </message>
    <message>
        <source>End the watch now?</source>
        <translation>Tapusin na ang pagbabantay?</translation>
    </message>
    <message>
        <source>%1 is drained and stopped now. From then on going back takes about %2 instead of 1 s.</source>
        <translation>%1: idi-drain at ihihinto na. Mula noon, mga %2 na ang pagbalik sa halip na 1 s.</translation>
    </message>
    <message>
        <source>%1 is kept, stopped.</source>
        <translation>%1: itatago, nakahinto.</translation>
    </message>
    <message>
        <source>End the watch</source>
        <translation>Tapusin ang pagbabantay</translation>
    </message>
    <message>
        <source>Finish now…</source>
        <translation>Tapusin na…</translation>
    </message>
    <message>
        <source>Finish now, once the watch has begun</source>
        <translation>Tapusin na, kapag nagsimula ang pagbabantay</translation>
    </message>
    <message>
        <source>Take %1 up again?</source>
        <translation>Kunin muli ang %1?</translation>
    </message>
    <message>
        <source>A new runner looks at the world first, then finishes the run or takes it back.</source>
        <translation>Titingnan muna ng bagong runner ang kalagayan, saka tatapusin o babawiin ang run.</translation>
    </message>
    <message>
        <source>as long as the steps that are left</source>
        <translation>kasintagal ng mga natitirang hakbang</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>I-recover</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>I-recover…</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Buksan ang ulat</translation>
    </message>
    <message>
        <source>Pauses by itself before “%1”.</source>
        <translation>Kusang magpo-pause bago ang “%1”.</translation>
    </message>
    <message>
        <source>The last step runs; there is nothing left to pause before.</source>
        <translation>Tumatakbo ang huling hakbang; wala nang kasunod na mapo-pause.</translation>
    </message>
    <message>
        <source>Nothing to decide. Users reach %1 in about %2.</source>
        <translation>Walang pagpapasyahan. Mararating ng mga user ang %1 sa loob ng mga %2.</translation>
    </message>
    <message>
        <source>Nothing to decide. Next: %1.</source>
        <translation>Walang pagpapasyahan. Susunod: %1.</translation>
    </message>
    <message>
        <source>Nothing to decide. The run is about to end.</source>
        <translation>Walang pagpapasyahan. Malapit nang matapos ang run.</translation>
    </message>
    <message>
        <source>Paused before “%1”.</source>
        <translation>Naka-pause bago ang “%1”.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Naka-pause.</translation>
    </message>
    <message>
        <source>The guard stays armed.</source>
        <translation>Nakahanda pa rin ang bantay.</translation>
    </message>
    <message>
        <source>Users stay on %1.</source>
        <translation>Nananatili ang mga user sa %1.</translation>
    </message>
    <message>
        <source>Your decision: wait for data, finish without them, or roll back.</source>
        <translation>Pasya mo: maghintay ng datos, tapusin nang wala ito, o i-rollback.</translation>
    </message>
    <message>
        <source>Nothing to decide. %1 stops by itself when the watch ends.</source>
        <translation>Walang pagpapasyahan. %1: kusang hihinto kapag natapos ang pagbabantay.</translation>
    </message>
    <message>
        <source>Nothing to decide. Taking back goes on by itself.</source>
        <translation>Walang pagpapasyahan. Kusang tumutuloy ang pagbawi.</translation>
    </message>
    <message>
        <source>Nothing to decide. %1 is removed by itself after %2.</source>
        <translation>Walang pagpapasyahan. %1: kusang aalisin pagkatapos ng %2.</translation>
    </message>
    <message>
        <source>Nothing to decide. The run has ended.</source>
        <translation>Walang pagpapasyahan. Tapos na ang run.</translation>
    </message>
    <message>
        <source>Your move: repair what the step says. %1 serves meanwhile.</source>
        <translation>Ikaw ang kikilos: ayusin ang sinasabi ng hakbang. %1 ang nagsisilbi samantala.</translation>
    </message>
    <message>
        <source>Nothing to decide. Users are served by %1.</source>
        <translation>Walang pagpapasyahan. Ang %1 ang nagsisilbi sa mga user.</translation>
    </message>
    <message>
        <source>Next: say what went wrong. Users are served by %1; there is no hurry.</source>
        <translation>Susunod: sabihin kung ano ang nagkamali. Ang %1 ang nagsisilbi sa mga user; hindi kailangang magmadali.</translation>
    </message>
    <message>
        <source>Look with doctor whether all is well</source>
        <translation>Tingnan sa doktor kung maayos ang lahat</translation>
    </message>
    <message>
        <source>Deploy %1 again</source>
        <translation>I-deploy muli ang %1</translation>
    </message>
    <message>
        <source>Note the cause; the report takes it over</source>
        <translation>Itala ang sanhi; isasama ito sa ulat</translation>
    </message>
    <message>
        <source>Repair the release, then deploy it again</source>
        <translation>Ayusin ang release, saka i-deploy muli</translation>
    </message>
    <message>
        <source>Note the cause…</source>
        <translation>Itala ang sanhi…</translation>
    </message>
    <message>
        <source>Open doctor</source>
        <translation>Buksan ang doktor</translation>
    </message>
    <message>
        <source>A replay from the journal: nothing here changes anything.</source>
        <translation>Replay mula sa talaan: walang binabago ang anuman dito.</translation>
    </message>
    <message>
        <source>Your decision: recover the run, or look at it first. Users are served by %1.</source>
        <translation>Pasya mo: i-recover ang run, o tingnan muna ito. Ang %1 ang nagsisilbi sa mga user.</translation>
    </message>
    <message>
        <source>It runs on %1 and is only followed here. Steer it from there.</source>
        <translation>Tumatakbo ito sa %1 at sinusundan lang dito. Patnubayan ito mula roon.</translation>
    </message>
    <message>
        <source>The schema did not change.</source>
        <translation>Hindi nagbago ang schema.</translation>
    </message>
    <message>
        <source>%1 was applied although the gate refused it: %2 may fail on this schema.</source>
        <translation>Inilapat ang %1 kahit tinanggihan ito ng gate: maaaring pumalya ang %2 sa schema na ito.</translation>
    </message>
    <message>
        <source>%1 only adds: %2 works with it.</source>
        <translation>Nagdaragdag lang ang %1: gumagana ang %2 rito.</translation>
    </message>
    <message>
        <source>After the watch: %1 kept, stopped, until about %2.</source>
        <translation>Pagkatapos ng pagbabantay: nakatago ang %1, nakahinto, hanggang mga %2.</translation>
    </message>
    <message>
        <source>Users are on %1</source>
        <translation>Nasa %1 ang mga user</translation>
    </message>
    <message>
        <source>Nothing has changed for them: until the switch, an abort only takes %1 away again.</source>
        <translation>Walang nagbago para sa kanila: hanggang sa paglipat, ang paghinto ay nag-aalis lang muli ng %1.</translation>
    </message>
    <message>
        <source>Rollback is possible</source>
        <translation>Posible ang rollback</translation>
    </message>
    <message>
        <source>Rollback is free</source>
        <translation>Libre ang rollback</translation>
    </message>
    <message>
        <source>%1 still runs %2: back in %3.</source>
        <translation>%1: tumatakbo pa ang %2, nakabalik sa loob ng %3.</translation>
    </message>
    <message>
        <source>Rollback is free: %1 still runs %2, back in %3.</source>
        <translation>Libre ang rollback: tumatakbo pa ang %2 sa %1, nakabalik sa loob ng %3.</translation>
    </message>
    <message>
        <source>Is %1 well? Nobody can tell</source>
        <translation>Maayos ba ang %1? Walang makapagsasabi</translation>
    </message>
    <message>
        <source>Users are on %1. What the run did is taken back, step by step.</source>
        <translation>Nasa %1 ang mga user. Binabawi ang ginawa ng run, hakbang-hakbang.</translation>
    </message>
    <message>
        <source>Traffic goes back to %1 first, everything else after it.</source>
        <translation>Babalik muna ang trapiko sa %1, saka susunod ang lahat ng iba.</translation>
    </message>
    <message>
        <source>Users are safe</source>
        <translation>Ligtas ang mga user</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Bumabalik</translation>
    </message>
    <message>
        <source>Users are on %1 again</source>
        <translation>Nasa %1 na muli ang mga user</translation>
    </message>
    <message>
        <source>Rollback until %1</source>
        <translation>Rollback hanggang %1</translation>
    </message>
    <message>
        <source>%1 is kept, stopped: back on %2 in about %3.</source>
        <translation>%1: nakatago, nakahinto; nakabalik sa %2 sa loob ng mga %3.</translation>
    </message>
    <message>
        <source>Going back is a deployment now</source>
        <translation>Isang deployment na ang pagbalik</translation>
    </message>
    <message>
        <source>%1 is not kept any more. To return to %2, deploy it.</source>
        <translation>%1: hindi na nakatago. Para bumalik sa %2, i-deploy ito.</translation>
    </message>
    <message>
        <source>The backup is kept.</source>
        <translation>Nananatili ang backup.</translation>
    </message>
    <message>
        <source>Look at the schema</source>
        <translation>Tingnan ang schema</translation>
    </message>
    <message>
        <source>Data is safe</source>
        <translation>Ligtas ang datos</translation>
    </message>
    <message>
        <source>Going back is not complete</source>
        <translation>Hindi kumpleto ang pagbalik</translation>
    </message>
    <message>
        <source>Traffic may still go to %1, which runs on. Repair what the step says, then deploy %2 again.</source>
        <translation>Maaaring may trapiko pa sa %1, na tuloy ang takbo. Ayusin ang sinasabi ng hakbang, saka i-deploy muli ang %2.</translation>
    </message>
    <message>
        <source>%1 serves. What could not be taken back is listed beside.</source>
        <translation>%1 ang nagsisilbi. Nakalista sa tabi ang hindi nabawi.</translation>
    </message>
    <message>
        <source>No guard watches the release meanwhile.</source>
        <translation>Walang bantay sa release samantala.</translation>
    </message>
    <message>
        <source>The run stands still</source>
        <translation>Nakatigil ang run</translation>
    </message>
    <message>
        <source>Its runner and its supervisor are dead. %1 serves as before; recovering looks at the world first, then goes on or takes back.</source>
        <translation>Patay ang runner at ang supervisor nito. %1 ang nagsisilbi gaya ng dati; titingnan muna ng pag-recover ang kalagayan, saka itutuloy o babawiin.</translation>
    </message>
    <message>
        <source>rolled back by the guard</source>
        <translation>na-rollback ng bantay</translation>
    </message>
    <message>
        <source>rolled back by %1</source>
        <translation>na-rollback ni %1</translation>
    </message>
    <message>
        <source>aborted by %1</source>
        <translation>inihinto ni %1</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>na-rollback</translation>
    </message>
    <message>
        <source>failed, nothing changed for users</source>
        <translation>pumalya, walang nagbago para sa mga user</translation>
    </message>
    <message>
        <source>running, taken up again after a crash</source>
        <translation>tumatakbo, kinuhang muli pagkatapos ng crash</translation>
    </message>
    <message>
        <source>running</source>
        <translation>tumatakbo</translation>
    </message>
    <message>
        <source>nobody works on it</source>
        <translation>walang gumagawa rito</translation>
    </message>
    <message>
        <source>about to start</source>
        <translation>magsisimula na</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>naka-pause</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>hindi matiyak</translation>
    </message>
    <message>
        <source>watching, taken up again after a crash</source>
        <translation>nagbabantay, kinuhang muli pagkatapos ng crash</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>nagbabantay</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>nagro-rollback</translation>
    </message>
    <message>
        <source>taking back</source>
        <translation>binabawi</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>natapos</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>pumalya</translation>
    </message>
    <message>
        <source>needs a person now</source>
        <translation>kailangan ng tao ngayon</translation>
    </message>
    <message>
        <source>Users are on %1 again since %2.</source>
        <translation>Nasa %1 na muli ang mga user mula %2.</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>plano %1</translation>
    </message>
    <message>
        <source>takes %1 back</source>
        <translation>binabawi ang %1</translation>
    </message>
    <message>
        <source>ran %1, %2 to %3</source>
        <translation>tumakbo nang %1, %2 hanggang %3</translation>
    </message>
    <message>
        <source>started %1 by %2</source>
        <translation>sinimulan nang %1 ni %2</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, sa %2</translation>
    </message>
    <message>
        <source>Migrate</source>
        <translation>I-migrate</translation>
    </message>
    <message>
        <source>Lease and preflight</source>
        <translation>Lease at preflight</translation>
    </message>
    <message>
        <source>Check image, migrate</source>
        <translation>Suriin ang image, i-migrate</translation>
    </message>
    <message>
        <source>Verify %1, arm guard</source>
        <translation>Tiyakin ang %1, ihanda ang bantay</translation>
    </message>
    <message>
        <source>Drain and stop %1</source>
        <translation>I-drain at ihinto ang %1</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n pagsusuri</numerusform>
            <numerusform>%n pagsusuri</numerusform>
        </translation>
    </message>
    <message>
        <source>left of %1</source>
        <translation>ang natitira sa %1</translation>
    </message>
    <message>
        <source>of about %1</source>
        <translation>sa mga %1</translation>
    </message>
    <message>
        <source>held before “%1”</source>
        <translation>naka-pause bago ang “%1”</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>nakatigil</translation>
    </message>
    <message>
        <source>over, waits for data</source>
        <translation>tapos na, naghihintay ng datos</translation>
    </message>
    <message>
        <source>by itself at %1</source>
        <translation>kusa nang %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>Pumalya: %1</translation>
    </message>
    <message>
        <source>The guard ordered the rollback</source>
        <translation>Iniutos ng bantay ang rollback</translation>
    </message>
    <message>
        <source>%1 It happened during “%2”.</source>
        <translation>%1 Nangyari ito habang “%2”.</translation>
    </message>
    <message>
        <source>%1: rolled back by %2</source>
        <translation>%1: na-rollback ni %2</translation>
    </message>
    <message>
        <source>%1: aborted by %2</source>
        <translation>%1: inihinto ni %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) before</source>
        <translation>
            <numerusform>%n hakbang bago nito</numerusform>
            <numerusform>%n hakbang bago nito</numerusform>
        </translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>I-rollback sa %1</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Bawiin: %1</translation>
    </message>
    <message>
        <source>%1 did not work</source>
        <translation>Hindi nagtagumpay: %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Katibayan</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) not reached</source>
        <translation>
            <numerusform>%n hakbang ang hindi naabot</numerusform>
            <numerusform>%n hakbang ang hindi naabot</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 said: “%2”</source>
        <translation>Sinabi ng %1: “%2”</translation>
    </message>
    <message>
        <source>Evidence, and the last lines of web on %1</source>
        <translation>Katibayan, at ang mga huling linya ng web sa %1</translation>
    </message>
    <message>
        <source>not switched yet</source>
        <translation>hindi pa lumilipat</translation>
    </message>
    <message>
        <source>less than 1 ms</source>
        <translation>wala pang 1 ms</translation>
    </message>
    <message>
        <source>switched back %1 in %2</source>
        <translation>lumipat pabalik nang %1 sa loob ng %2</translation>
    </message>
    <message>
        <source>switched %1 in %2</source>
        <translation>lumipat nang %1 sa loob ng %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sa %1</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Mga error</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>none</source>
        <translation>wala</translation>
    </message>
    <message>
        <source>ordered back</source>
        <translation>iniutos ang pagbalik</translation>
    </message>
    <message>
        <source>not watching</source>
        <translation>hindi nagbabantay</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>walang datos</translation>
    </message>
    <message>
        <source>armed</source>
        <translation>nakahanda</translation>
    </message>
    <message>
        <source>disarmed</source>
        <translation>hindi na nakahanda</translation>
    </message>
    <message>
        <source>not yet armed</source>
        <translation>hindi pa nakahanda</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation>Nabigong request</translation>
    </message>
    <message>
        <source>Failed checks</source>
        <translation>Nabigong pagsusuri</translation>
    </message>
    <message>
        <source>nothing was measured yet</source>
        <translation>wala pang nasusukat</translation>
    </message>
    <message>
        <source>users %1 of %2 · probe %3 of %4</source>
        <translation>user %1 sa %2 · probe %3 sa %4</translation>
    </message>
    <message>
        <source>longest gap %1</source>
        <translation>pinakamahabang puwang %1</translation>
    </message>
    <message>
        <source>switched back %1, no request late</source>
        <translation>ibinalik %1, walang huling request</translation>
    </message>
    <message>
        <source>switched %1, no request late</source>
        <translation>lumipat %1, walang huling request</translation>
    </message>
    <message>
        <source>%1 is expanded: both releases work with it until you contract.</source>
        <translation>Pinalawak ang %1: gumagana rito ang dalawang release hanggang ikontrata mo.</translation>
    </message>
    <message>
        <source>%1 breaks %2: with it applied, only %3 works.</source>
        <translation>Sinisira ng %1 ang %2: kapag nailapat, %3 lang ang gumagana.</translation>
    </message>
    <message>
        <source>Since %1 every request is answered with 503.</source>
        <translation>Mula %1, 503 ang sagot sa bawat request.</translation>
    </message>
    <message>
        <source>The maintenance page is still on</source>
        <translation>Naka-on pa ang maintenance page</translation>
    </message>
    <message>
        <source>`pilothousectl maintenance off --env %1` takes it off, once what serves is well.</source>
        <translation>Tatanggalin ito ng `pilothousectl maintenance off --env %1`, kapag maayos na ang nagsisilbi.</translation>
    </message>
    <message>
        <source>Users get the maintenance page</source>
        <translation>Maintenance page ang nakikita ng mga user</translation>
    </message>
    <message>
        <source>There is no way back</source>
        <translation>Wala nang pagbabalik</translation>
    </message>
    <message>
        <source>The old shape of the schema is gone, and with it what only it held, but for the backup.</source>
        <translation>Wala na ang lumang anyo ng schema, at ang laman nito lang, maliban sa backup.</translation>
    </message>
    <message>
        <source>Nothing is taken away before the step Contract; from it on nothing leads back.</source>
        <translation>Walang aalisin bago ang hakbang na Contract; mula roon, wala nang pagbabalik.</translation>
    </message>
    <message>
        <source>They stay there: only what was expanded for another release goes, and this one does not use it.</source>
        <translation>Mananatili sila roon: ang pinalawak lang para sa ibang release ang aalisin, at hindi ito ginagamit ng release na ito.</translation>
    </message>
</context>
<context>
    <name>RunPrinter</name>
    <message>
        <source>plan %1</source>
        <translation>plano %1</translation>
    </message>
    <message>
        <source>started %1 by %2</source>
        <translation>sinimulan nang %1 ni %2</translation>
    </message>
    <message>
        <source>rolls back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was so already</source>
        <translation>dati nang ganito</translation>
    </message>
    <message>
        <source>%1 (was so already)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation>walang babawiin</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>binabawi</translation>
    </message>
    <message>
        <source>could not be taken back</source>
        <translation>hindi nabawi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>pumalya</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● A runner took the run up again at %1 (start %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Held: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↩ Rolling back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↩ Taking back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Rollback is free until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · requests failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  requests failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  longest gap: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  switch: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  users&apos; requests: %1 errors of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  answered only at the router&apos;s second try: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  back to the old release, kept until %1: pilothousectl rollback %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note %1 by %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunReference</name>
    <message>
        <source>Which run is the last one of this project cannot be told: its project file has mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the run as 7 or run-7; `pilothousectl runs` lists them. `pilothousectl validate` names the mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`pilothousectl deploy` makes the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`pilothousectl runs --all` lists those of other projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run of %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which run? None was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not name a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it as 7, run-7 or last; `pilothousectl runs` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal has no run “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`pilothousectl runs` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>%1: %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Traffic</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Mga hakbang</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Mga migration</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Bantay</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 serves %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 rolled back after %n failed request(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was aborted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>Pumalya: %1</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>release, environment, phase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Pumalya</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Mga request</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Pinakamahabang puwang</translation>
    </message>
    <message>
        <source>Error peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tagal</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estratehiya</translation>
    </message>
    <message>
        <source>Plan digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, exit code %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runner starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolls back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests failed: %1.</source>
        <translation type="unfinished">Nabigong request: %1.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests failed: %1</source>
        <translation type="unfinished">Nabigong request: %1</translation>
    </message>
    <message>
        <source>Longest gap: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Probe sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users&apos; requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users&apos; errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router retried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Hakbang</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resulta</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Sinimulan</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Inaasahan</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overrode %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Oras</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ano</translation>
    </message>
</context>
<context>
    <name>RunWatcher</name>
    <message>
        <source>The journal has no run “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`pilothousectl runs` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes on without this window. Back to it: pilothousectl watch %1 · stop it: pilothousectl abort %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing works on %1 any more: its runner is dead and so is its supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up again: pilothousectl recover %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsCommand</name>
    <message>
        <source>There is no environment “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RUN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROJECT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RELEASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STRATEGY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOOK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REQUESTS FAILED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit takes a number of runs, at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the runs, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was deployed and rolled back: when, how it ended and how many requests failed. Those of the project at hand; without a project file, those of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only runs of this environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many; 20 when left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs of every project in this journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretFile</name>
    <message>
        <source>A file in memory for a password could not be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close programs: memory or file descriptors are used up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Guard</source>
        <translation>Bantay</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>Bantayan nang</translation>
    </message>
    <message>
        <source>How long a new release is watched before it counts, for example 5m.</source>
        <translation>Gaano katagal binabantayan ang bagong release bago ito tanggapin, halimbawa 5m.</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Suriin bawat</translation>
    </message>
    <message>
        <source>Between two looks at the new release&apos;s health, for example 10s.</source>
        <translation>Pagitan ng dalawang pagtingin sa kalusugan ng bagong release, halimbawa 10s.</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation>Nabigong request</translation>
    </message>
    <message>
        <source>More than this many of the new release take traffic back.</source>
        <translation>Kapag higit dito ang sa bagong release, ibinabalik ang traffic.</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Antas ng error</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Percent of its requests that take traffic back, for example 5%.</source>
        <translation>Porsiyento ng mga request nito na nagbabalik ng traffic, halimbawa 5%.</translation>
    </message>
    <message>
        <source>Requests to judge by</source>
        <translation>Request para humatol</translation>
    </message>
    <message>
        <source>So many at least before the error rate counts.</source>
        <translation>Ganito karami man lang bago bilangin ang antas ng error.</translation>
    </message>
    <message>
        <source>Failed checks</source>
        <translation>Nabigong pagsusuri</translation>
    </message>
    <message>
        <source>So many in a row take traffic back.</source>
        <translation>Ganito karaming magkakasunod ang nagbabalik ng traffic.</translation>
    </message>
    <message>
        <source>Keep the old slot</source>
        <translation>Itago ang lumang slot</translation>
    </message>
    <message>
        <source>Going back takes about a second for so long, for example 30m.</source>
        <translation>Ganito katagal na mga isang segundo lang ang pagbalik, halimbawa 30m.</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Traffic</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Where users come in, with http:// or https://.</source>
        <translation>Kung saan pumapasok ang mga user, may http:// o https://.</translation>
    </message>
    <message>
        <source>Health page</source>
        <translation>Pahina ng kalusugan</translation>
    </message>
    <message>
        <source>A path that is 200 only when the release is well.</source>
        <translation>Path na 200 lamang kapag maayos ang release.</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Requests a second that Pilothouse sends itself during a run.</source>
        <translation>Request bawat segundo na ipinapadala ng Pilothouse habang may run.</translation>
    </message>
    <message>
        <source>Longest request</source>
        <translation>Pinakamahabang request</translation>
    </message>
    <message>
        <source>How long requests of the old release may still take, for example 2m.</source>
        <translation>Gaano katagal pa maaaring tumakbo ang mga request ng lumang release, halimbawa 2m.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>As this machine reaches it.</source>
        <translation>Gaya ng pag-abot dito ng makinang ito.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Migrations and backups</source>
        <translation>Mga migration at backup</translation>
    </message>
    <message>
        <source>Wait for a lock</source>
        <translation>Maghintay ng lock</translation>
    </message>
    <message>
        <source>A migration gives up after it and tries again, for example 2s.</source>
        <translation>Sumusuko ang migration pagkatapos nito at sumusubok muli, halimbawa 2s.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Mga subok</translation>
    </message>
    <message>
        <source>Of a migration that does not get its lock.</source>
        <translation>Ng migration na hindi nakakakuha ng lock.</translation>
    </message>
    <message>
        <source>Backup at most</source>
        <translation>Backup na hindi lalampas sa</translation>
    </message>
    <message>
        <source>Preflight warns when the last verified backup is older, for example 3d.</source>
        <translation>Nagbababala ang preflight kapag mas luma ang huling napatunayang backup, halimbawa 3d.</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Backup na itinatago</translation>
    </message>
    <message>
        <source>The newest so many stay.</source>
        <translation>Nananatili ang ganito karaming pinakabago.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>By its IANA name, for example Asia/Manila. Of all environments.</source>
        <translation>Ayon sa pangalang IANA, halimbawa Asia/Manila. Para sa lahat ng environment.</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>Show one run: steps, traffic, notes, outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a run stands, or how it ended. Changes nothing, and ends with 0 whatever the run&apos;s outcome was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotControl</name>
    <message>
        <source>%1 ended while starting: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what its last lines say, build the image under a new tag and plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stack&apos;s own container of %1 with the planned image is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it with `docker compose up -d %1`, then plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not get healthy within %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what its last lines say. If it only needs longer, raise start-timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no address on a network of this host.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StackList</name>
    <message>
        <source>The docker command cannot be run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Docker, or look with doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the Docker daemon, or choose another host by DOCKER_HOST.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartSlotStep</name>
    <message>
        <source>%1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 started, waiting until healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 migrated the database by itself while starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppress it with web.migrate-at-start or web.command in the project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <source>%1 cannot be read as a compose file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it; `docker compose config` checks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by `pilothousectl init` from %1. Check it with `pilothousectl validate`,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then ask `pilothousectl doctor` whether this machine and the stack are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths are relative to this file; durations have a unit (ms, s, m, h, d).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timezone: Asia/Manila        # of the team; UTC when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or staging, development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker: { host: &quot;ssh://deploy@server&quot; }   # another machine&apos;s Docker; yours when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILL IN: the service that answers HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compose file builds this service without naming its image: tag each release so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILL IN: its image, with {release} where the release goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILL IN: the HTTP port inside the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILL IN: the path that answers 200 when the release is well, for example /health/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details: /health/detailed/   # JSON with the state of database and cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages that a healthy release answers; name the important ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router sends this Host, so ALLOWED_HOSTS accepts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host: www.example.org        # when ALLOWED_HOSTS refuses the host of router.url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>static: /static/             # where hashed static files are served, when the application serves them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start-timeout: 60s           # how long a new container may take to become healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s own command without its migrate, which Pilothouse runs before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps the image from migrating when it starts; Pilothouse migrates before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the image migrate when it starts? Then say how a slot is kept from it, by one of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also: [ { service: worker } ]    # services of the same release, such as background workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they run the same image, so they move with the release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILL IN: nginx, haproxy or traefik. No service of the compose file looks like a router.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILL IN: the router&apos;s service. Without one before it, a service cannot be replaced without a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router mounts this one file. Mount its folder instead: a mounted file never sees a replaced one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILL IN: the folder with its configuration that is mounted into its container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILL IN: the public URL through the router, for example http://127.0.0.1:8080/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PostgreSQL is in the compose file. Is there none, or none that releases migrate: remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database and migrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILL IN: where this machine reaches the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILL IN: where this machine reaches it. The service %1 publishes no port; &quot;127.0.0.1:5432:5432&quot; would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILL IN: the database&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILL IN: the role that owns its tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password itself is never written here. Store it in the keychain (service pilothouse, entry %1),</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or set the variable %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the compose file names Django: write framework: none when there is no manage.py.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock-timeout: 2s             # how long a statement may wait for a lock before it is tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service %1 publishes no port; when this machine can reach it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep: [&quot;*session*&quot;]          # keys that clearing the cache leaves alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the guard goes back to the old release by itself, after the switch:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long it watches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more failed requests than this: back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so many failed health checks in a row: back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long the old release stays ready, stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drain: 120s                  # how long the longest request takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment-variables: { required: [SECRET_KEY] }   # without these no release is started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StarterDesk</name>
    <message>
        <source>%1 is not there, or is no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a pilothouse.yaml or a compose file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already, and is not overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, or move it away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or change the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusCommand</name>
    <message>
        <source>What runs, who serves, and what has drifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift is what differs from the project file and from what the last run left. Changes nothing. Exit code 0 when all is as it should be, also before the first deployment and after eject; 4 when something has drifted, 1 when a part of the stack does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>serves</source>
        <translation>nagsisilbi</translation>
    </message>
    <message>
        <source>No container of the release was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLOT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RELEASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRAFFIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic: the router was not heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic: %1, by the router&apos;s own word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic: Pilothouse cannot say who gets it; see below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic: the team&apos;s own service gets all of it, as without Pilothouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not adopted: %1 gave the stack back at %2. To adopt it again: pilothousectl doctor --fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending migrations: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation>wala</translation>
    </message>
    <message>
        <source>Last run: %1, release %2: %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running now: %1, release %2 (%3). Watch it: pilothousectl watch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between two steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished run %1 (%2), and no runner of it lives on this host: pilothousectl recover %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by %1 since %2: %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be %1, is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answering: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopOldStep</name>
    <message>
        <source>stopped, kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped, kept for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageChecks</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the user who runs Pilothouse the right to write there: chown or chmod.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, less than a tenth of the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the user who runs Pilothouse the right to write there, or name another folder in `backups:`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space there, or name another folder in `backups:`.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuperviseCommand</name>
    <message>
        <source>The supervisor of one run; started by deploy, rollback and recover.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>The runner died %1 times in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the log, then take the run up again with `pilothousectl recover`.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwitchStep</name>
    <message>
        <source>%1 serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished">%1 → %2</translation>
    </message>
    <message>
        <source>Traffic is back on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeFormat</name>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 /s</source>
        <comment>a second</comment>
        <translation>%1 /s</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <comment>format of a date with time</comment>
        <translation>ddd d MMM HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>format of a date</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>never</source>
        <translation>hindi kailanman</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>sa loob ng %n min</numerusform>
            <numerusform>sa loob ng %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1:%2 h</source>
        <translation>sa loob ng %1:%2 oras</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ngayon lang</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ang nakaraan</numerusform>
            <numerusform>%n min ang nakaraan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n oras ang nakaraan</numerusform>
            <numerusform>%n oras ang nakaraan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n araw ang nakaraan</numerusform>
            <numerusform>%n araw ang nakaraan</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm:ss</source>
        <comment>format of an exact time</comment>
        <translation>ddd d MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>%1 %2 · %3 UTC</source>
        <translation>%1 %2 · %3 UTC</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The run of %1 in %2 was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A runner on %1 took the run up again (start %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A runner on %1 took the run up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Na-pause</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Nagpatuloy</translation>
    </message>
    <message>
        <source>Rollback began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ended %1 (exit code %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 was observed done after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 was so already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking step %1 back began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 is taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 could not be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guard was armed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guard judged %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guard was disarmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic went from %1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollback is free until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is kept, stopped, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Tala</translation>
    </message>
    <message>
        <source>Asked for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overrode %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router was given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The router was adopted, %n idle connection(s) were closed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log of %1, %n line(s), the last</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The guard judged %1 %n more time(s), the last</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Validate</name>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation>babala</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mistake(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is right: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check pilothouse.yaml: every mistake with its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints one line a mistake, as FILE:LINE:COLUMN: error: what is wrong, and exits 2; exits 0 when the file is right. Files and services that it names are looked for as well; no Docker is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the JSON Schema of the file, for editors, instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifySlotStep</name>
    <message>
        <source>The router sends requests to %1; the plan was made when %2 served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %1 checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container of %1 is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user has seen it. Fix the release, or the path in the project file, and plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers %2 with HTTP %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchCommand</name>
    <message>
        <source>Follow a run live; Ctrl-C leaves it going.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints each step as it is observed, the time that is left of the watch, and the outcome. Ends with the run&apos;s own exit code; with 5 when you leave it by Ctrl-C, or when nothing works on the run any more. With --json: one event of the journal a line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchStep</name>
    <message>
        <source>%1 fails its health check after the rollback: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its log; deploy a release that works, or restore the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n health check(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkersStep</name>
    <message>
        <source>new ones run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file has no service “%1” any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old workers run again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorldFactory</name>
    <message>
        <source>%1 has no environment “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorldHash</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct `compose: files:` in pilothouse.yaml, or the file&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YamlTree</name>
    <message>
        <source>The file has too many values: at most %1 are read, aliases counted as often as they are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second YAML document starts here; one file is one document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line ---.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This alias stands inside the value that it names, which would never end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This alias nests values too deeply: at most %1 levels are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are nested too deeply here: at most %1 levels are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key must be a word, not a list or a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key must be a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is given twice; the first is in line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;&lt; takes a map (or a list of maps) whose keys are to be copied here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large: %1 bytes, and at most %2 are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not text in UTF-8: byte 0x%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is indented with a tab: YAML wants spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read as YAML: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MigrationWords</name>
    <message>
        <source>safe</source>
        <translation>ligtas</translation>
    </message>
    <message>
        <source>risky</source>
        <translation>may panganib</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>hindi alam</translation>
    </message>
    <message>
        <source>dangerous</source>
        <translation>delikado</translation>
    </message>
    <message>
        <source>goes on working</source>
        <translation>patuloy na gumagana</translation>
    </message>
    <message>
        <source>may break</source>
        <translation>maaaring masira</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>masisira</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>nailapat</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>nakabinbin</translation>
    </message>
    <message>
        <source>not in the image</source>
        <translation>wala sa image</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>pinapayagan</translation>
    </message>
    <message>
        <source>when a person agrees</source>
        <translation>kapag pumayag ang tao</translation>
    </message>
    <message>
        <source>only by typing</source>
        <translation>sa pag-type lang</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>tinanggihan</translation>
    </message>
    <message>
        <source>Blue-green</source>
        <translation>Blue-green</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Canary</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>Rolling</translation>
    </message>
    <message>
        <source>Hot, in place</source>
        <translation>Hot, sa lugar</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Maintenance window</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>another transaction&apos;s end</source>
        <translation>ang wakas ng ibang transaction</translation>
    </message>
    <message>
        <source>a row of %1</source>
        <comment>table</comment>
        <translation>isang row ng %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>lock, table</comment>
        <translation>%1 sa %2</translation>
    </message>
    <message>
        <source>Take-back</source>
        <translation>Pagbawi</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ExpansionView</name>
    <message>
        <source>a trigger keeps the two in step</source>
        <translation>pinagtutugma ng trigger ang dalawa</translation>
    </message>
    <message>
        <source>%1, may be NULL</source>
        <translation>%1, maaaring NULL</translation>
    </message>
    <message>
        <source>a trigger fills what the old release leaves NULL</source>
        <translation>pinupunan ng trigger ang iniiwang NULL ng lumang release</translation>
    </message>
    <message>
        <source>%1 NOT NULL</source>
        <translation>%1 NOT NULL</translation>
    </message>
    <message>
        <source>%1, may be left out</source>
        <translation>%1, maaaring iwan</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>wala na: %1</translation>
    </message>
    <message>
        <source>%1, a view of it that can be written</source>
        <translation>%1, view nito na masusulatan</translation>
    </message>
    <message>
        <source>It can be made in two halves</source>
        <translation>Magagawa ito sa dalawang hati</translation>
    </message>
    <message>
        <source>It cannot be made in two halves</source>
        <translation>Hindi ito magagawa sa dalawang hati</translation>
    </message>
    <message>
        <source>First what the new release needs, with both releases working and going back free; later, as a run of its own, what only the old release needed is removed.</source>
        <translation>Una ang kailangan ng bagong release, habang gumagana ang dalawang release at libre ang pagbabalik; saka, sa sariling run, aalisin ang kailangan lang ng lumang release.</translation>
    </message>
    <message>
        <source>As they are: %1</source>
        <comment>statements</comment>
        <translation>Gaya ng dati: %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ngayon</translation>
    </message>
    <message>
        <source>Expanded: both releases work</source>
        <translation>Pinalawak: gumagana ang dalawang release</translation>
    </message>
    <message>
        <source>Contracted: no way back</source>
        <translation>Kinontrata: wala nang pagbabalik</translation>
    </message>
</context>
<context>
    <name>Pilothouse::FindingTableModel</name>
    <message>
        <source>rewrites every row</source>
        <translation>isinusulat muli ang bawat row</translation>
    </message>
    <message>
        <source>reads every row</source>
        <translation>binabasa ang bawat row</translation>
    </message>
    <message>
        <source>none</source>
        <translation>wala</translation>
    </message>
    <message>
        <source>%1, allowed</source>
        <translation>%1, pinayagan</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linya</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Hatol</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Rewrite, scan</source>
        <translation>Rewrite, scan</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Tuntunin</translation>
    </message>
</context>
<context>
    <name>Pilothouse::LockTableModel</name>
    <message>
        <source>%1 at %2</source>
        <comment>program or user, address</comment>
        <translation>%1 sa %2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>naghihintay</translation>
    </message>
    <message>
        <source>blocks %1</source>
        <translation>humaharang sa %1</translation>
    </message>
    <message>
        <source>wants %1</source>
        <comment>a lock</comment>
        <translation>gusto ng %1</translation>
    </message>
    <message>
        <source>holds %1</source>
        <comment>a lock</comment>
        <translation>hawak ang %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, last statement</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Session %1, %2</source>
        <comment>number, what it does</comment>
        <translation>Session %1, %2</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Sino</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tagal</translation>
    </message>
</context>
<context>
    <name>Pilothouse::LocksPanel</name>
    <message>
        <source>All sessions</source>
        <translation>Lahat ng session</translation>
    </message>
    <message>
        <source>Shows also the sessions that wait for nobody and hold up nobody.</source>
        <translation>Ipinapakita rin ang mga session na walang hinihintay at walang hinaharang.</translation>
    </message>
    <message>
        <source>Locks now</source>
        <translation>Mga lock ngayon</translation>
    </message>
    <message>
        <source>How far long commands of the database are.</source>
        <translation>Kung hanggang saan na ang mahahabang utos ng database.</translation>
    </message>
    <message>
        <source>Cancel the statement…</source>
        <translation>Kanselahin ang statement…</translation>
    </message>
    <message>
        <source>Terminate the session…</source>
        <translation>Wakasan ang session…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>hindi alam</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>nagtatanong</translation>
    </message>
    <message>
        <source>%1 of %2 connections</source>
        <translation>%1 sa %2 koneksiyon</translation>
    </message>
    <message>
        <source>The project file names no database for this environment.</source>
        <translation>Walang database sa project file para sa environment na ito.</translation>
    </message>
    <message>
        <source>Nobody waits for anybody.</source>
        <translation>Walang naghihintay kaninuman.</translation>
    </message>
    <message>
        <source>Asking the database.</source>
        <translation>Tinatanong ang database.</translation>
    </message>
    <message>
        <source>Terminate session %1?</source>
        <translation>Wakasan ang session %1?</translation>
    </message>
    <message>
        <source>Cancel the statement of session %1?</source>
        <translation>Kanselahin ang statement ng session %1?</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>agad</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) wait behind it and go on.</source>
        <translation>
            <numerusform>%n session ang naghihintay sa likod nito at magpapatuloy.</numerusform>
            <numerusform>%n session ang naghihintay sa likod nito at magpapatuloy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for it.</source>
        <translation>Walang naghihintay dito.</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>Wakasan</translation>
    </message>
    <message>
        <source>Cancel the statement</source>
        <translation>Kanselahin ang statement</translation>
    </message>
    <message>
        <source>Session %1 is gone</source>
        <translation>Wala na ang session %1</translation>
    </message>
    <message>
        <source>The statement of session %1 has ended</source>
        <translation>Natapos ang statement ng session %1</translation>
    </message>
</context>
<context>
    <name>Pilothouse::MigrationDetail</name>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Views of the migration</source>
        <translation>Mga tanawin ng migration</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Shows what runs, and the verdict on it.</source>
        <translation>Ipinapakita ang tatakbo, at ang hatol dito.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Mga statement</translation>
    </message>
    <message>
        <source>Shows each statement with its lock and verdict.</source>
        <translation>Ipinapakita ang bawat statement, ang lock at hatol nito.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recipe</translation>
    </message>
    <message>
        <source>Shows the page of the rule that decides: why, and what to do instead.</source>
        <translation>Ipinapakita ang pahina ng tuntuning nagpapasya: bakit, at ano ang gagawin sa halip.</translation>
    </message>
    <message>
        <source>Two halves</source>
        <translation>Dalawang hati</translation>
    </message>
    <message>
        <source>Shows how it would be expanded and contracted.</source>
        <translation>Ipinapakita kung paano ito palalawakin at ikokontrata.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tagal</translation>
    </message>
    <message>
        <source>Rewrite, scan</source>
        <translation>Rewrite, scan</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Pagbabalik</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Tuntunin</translation>
    </message>
    <message>
        <source>Choose a migration at the left.</source>
        <translation>Pumili ng migration sa kaliwa.</translation>
    </message>
    <message>
        <source>It is applied. SQL and verdicts are made of what is pending.</source>
        <translation>Nailapat na ito. Ginagawa ang SQL at hatol mula sa nakabinbin.</translation>
    </message>
    <message>
        <source>-- It changes nothing in the database.</source>
        <translation>-- Wala itong binabago sa database.</translation>
    </message>
    <message>
        <source>No rule has anything to say about it.</source>
        <translation>Walang tuntuning may masasabi rito.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>wala</translation>
    </message>
</context>
<context>
    <name>Pilothouse::MigrationList</name>
    <message>
        <source>Migrations</source>
        <translation>Mga migration</translation>
    </message>
    <message>
        <source>Up and down choose a migration, left and right close and open an app.</source>
        <translation>Pataas at pababa para pumili ng migration, kaliwa at kanan para isara at buksan ang app.</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n migration(s)</source>
        <translation>
            <numerusform>Salain ang %n migration</numerusform>
            <numerusform>Salain ang %n migration</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::MigrationTreeModel</name>
    <message>
        <source>%1 · %2 pending</source>
        <comment>migrations of an app</comment>
        <translation>%1 · %2 nakabinbin</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n migration(s)</source>
        <translation>
            <numerusform>%1, %n migration</numerusform>
            <numerusform>%1, %n migration</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, pending, %2</source>
        <comment>migration, verdict</comment>
        <translation>%1, nakabinbin, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>migration, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Kalagayan</translation>
    </message>
</context>
<context>
    <name>Pilothouse::MigrationsPage</name>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Reads what this release would change in the database, from its image. Nothing is changed.</source>
        <translation>Binabasa mula sa image ng release kung ano ang babaguhin nito sa database. Walang binabago.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Basahin muli</translation>
    </message>
    <message>
        <source>Reads and judges the migrations again, with the database as it is now.</source>
        <translation>Binabasa at hinahatulan muli ang mga migration, ayon sa database ngayon.</translation>
    </message>
    <message>
        <source>Validate in a scratch copy</source>
        <translation>Patunayan sa scratch copy</translation>
    </message>
    <message>
        <source>Makes a scratch copy of the schema, migrates it, and tries both releases on it. The environment&apos;s database is only read.</source>
        <translation>Gumagawa ng scratch copy ng schema, minimigrate ito, at sinusubok dito ang dalawang release. Binabasa lang ang database ng environment.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>Stops reading; what was known before stays.</source>
        <translation>Itinitigil ang pagbasa; mananatili ang alam na.</translation>
    </message>
    <message>
        <source>Views of the release and the database</source>
        <translation>Mga tanawin ng release at database</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Mga estratehiya</translation>
    </message>
    <message>
        <source>Shows which strategies may carry this release, and which comes first.</source>
        <translation>Ipinapakita kung aling estratehiya ang puwede sa release na ito, at alin ang mauuna.</translation>
    </message>
    <message>
        <source>Code and schema</source>
        <translation>Code at schema</translation>
    </message>
    <message>
        <source>Shows which release works on which schema, by trial.</source>
        <translation>Ipinapakita sa pagsubok kung aling release ang gumagana sa aling schema.</translation>
    </message>
    <message>
        <source>Locks now</source>
        <translation>Mga lock ngayon</translation>
    </message>
    <message>
        <source>Shows who waits for whom in the database right now.</source>
        <translation>Ipinapakita kung sino ang naghihintay kanino sa database ngayon.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>What a release would change in the database of this environment, read from its image in a throw-away container: each migration with its SQL, its lock and a verdict, and who waits for whom in the database right now. Only ending a session changes anything.</source>
        <translation>Ang babaguhin ng isang release sa database ng environment na ito, binasa mula sa image nito sa pansamantalang container: bawat migration, ang SQL, lock at hatol nito, at kung sino ang naghihintay kanino sa database ngayon. Ang pagwawakas lang ng session ang may binabago.</translation>
    </message>
    <message>
        <source>Choose a release</source>
        <translation>Pumili ng release</translation>
    </message>
    <message>
        <source>%1, serves</source>
        <translation>%1, nagsisilbi</translation>
    </message>
    <message>
        <source>The project file has no migrations for this environment.</source>
        <translation>Walang migration sa project file para sa environment na ito.</translation>
    </message>
    <message>
        <source>Nothing is known of this release&apos;s migrations yet.</source>
        <translation>Wala pang alam sa mga migration ng release na ito.</translation>
    </message>
    <message>
        <source>Choose a release at the top: its pending migrations are read from its image in one throw-away container, and judged. Nothing is changed.</source>
        <translation>Pumili ng release sa itaas: babasahin ang mga nakabinbing migration mula sa image nito sa isang pansamantalang container, at hahatulan. Walang binabago.</translation>
    </message>
    <message>
        <source>nothing pending</source>
        <translation>walang nakabinbin</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Mga migration</translation>
    </message>
</context>
<context>
    <name>Pilothouse::MigrationsView</name>
    <message>
        <source>Pending migrations</source>
        <translation>Mga nakabinbing migration</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Mga migration</translation>
    </message>
    <message>
        <source>The refused statements with their lines.</source>
        <translation>Ang mga tinanggihang statement at mga linya nito.</translation>
    </message>
    <message>
        <source>By trial</source>
        <translation>Sa pagsubok</translation>
    </message>
    <message>
        <source>Validate in a scratch copy</source>
        <translation>Patunayan sa scratch copy</translation>
    </message>
    <message>
        <source>Makes a scratch copy of the schema, migrates it, and tries both releases on it. The environment&apos;s database is only read.</source>
        <translation>Gumagawa ng scratch copy ng schema, minimigrate ito, at sinusubok dito ang dalawang release. Binabasa lang ang database ng environment.</translation>
    </message>
    <message>
        <source>Show SQL and locks</source>
        <translation>Ipakita ang SQL at lock</translation>
    </message>
    <message>
        <source>Opens the page Migrations with this release; the wizard stays as it is.</source>
        <translation>Binubuksan ang pahinang Mga migration sa release na ito; mananatili ang wizard.</translation>
    </message>
    <message>
        <source>Expand, later contract</source>
        <translation>Palawakin, saka ikontrata</translation>
    </message>
    <message>
        <source>What the new release needs is added beside what the running one uses, and both are kept in step. Then it is deployed blue-green. A later run takes the old shape away.</source>
        <translation>Idadagdag ang kailangan ng bagong release katabi ng gamit ng tumatakbo, at pagtutugmain ang dalawa. Saka ide-deploy nang blue-green. Aalisin ng susunod na run ang lumang anyo.</translation>
    </message>
    <message>
        <source>no request fails</source>
        <translation>walang request na papalya</translation>
    </message>
    <message>
        <source>going back is free until you contract</source>
        <translation>libre ang pagbabalik hanggang ikontrata</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Maintenance window</translation>
    </message>
    <message>
        <source>Users get the maintenance page while the running release is stopped, the migrations run and the new one starts.</source>
        <translation>Makikita ng mga user ang maintenance page habang nakatigil ang tumatakbong release, tumatakbo ang mga migration at nagsisimula ang bago.</translation>
    </message>
    <message>
        <source>requests get 503 meanwhile</source>
        <translation>503 ang sagot sa mga request noon</translation>
    </message>
    <message>
        <source>after the first write, going back is not free</source>
        <translation>pagkatapos ng unang sulat, hindi na libre ang pagbabalik</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Gaya ng dati</translation>
    </message>
    <message>
        <source>Blue-green all the same. The risk is accepted by the release&apos;s name in the step Plan.</source>
        <translation>Blue-green pa rin. Tinatanggap ang panganib sa pangalan ng release sa hakbang na Plano.</translation>
    </message>
    <message>
        <source>requests can fail</source>
        <translation>maaaring pumalya ang mga request</translation>
    </message>
    <message>
        <source>Choose a release first.</source>
        <translation>Pumili muna ng release.</translation>
    </message>
    <message>
        <source>Reading what %1 would change in the database…</source>
        <translation>Binabasa kung ano ang babaguhin ng %1 sa database…</translation>
    </message>
    <message>
        <source>The migrations were not read yet.</source>
        <translation>Hindi pa nababasa ang mga migration.</translation>
    </message>
    <message>
        <source>Which release works on which schema has not been tried yet; the verdicts are by the statements.</source>
        <translation>Hindi pa nasusubok kung aling release ang gumagana sa aling schema; ayon sa mga statement ang mga hatol.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ProofPanel</name>
    <message>
        <source>%1 applied in %2</source>
        <comment>migration, time</comment>
        <translation>nailapat ang %1 sa loob ng %2</translation>
    </message>
    <message>
        <source>%1 taken back in %2</source>
        <comment>migration, time</comment>
        <translation>nabawi ang %1 sa loob ng %2</translation>
    </message>
    <message>
        <source>Validate in a scratch copy</source>
        <translation>Patunayan sa scratch copy</translation>
    </message>
    <message>
        <source>Makes a scratch copy of the schema, migrates it, and tries both releases on it. The environment&apos;s database is only read.</source>
        <translation>Gumagawa ng scratch copy ng schema, minimigrate ito, at sinusubok dito ang dalawang release. Binabasa lang ang database ng environment.</translation>
    </message>
    <message>
        <source>How long each migration took on the scratch copy, forward and back, and what it locked.</source>
        <translation>Kung gaano katagal ang bawat migration sa scratch copy, pasulong at pabalik, at ano ang ni-lock nito.</translation>
    </message>
    <message>
        <source>Nothing is pending: there is one schema, and the running release serves on it.</source>
        <translation>Walang nakabinbin: iisa ang schema, at nagsisilbi rito ang tumatakbong release.</translation>
    </message>
    <message>
        <source>Both releases are tried on a scratch copy of the schema.</source>
        <translation>Sinusubok ang dalawang release sa scratch copy ng schema.</translation>
    </message>
    <message>
        <source>Which release works on which schema has not been tried yet.</source>
        <translation>Hindi pa nasusubok kung aling release ang gumagana sa aling schema.</translation>
    </message>
    <message>
        <source>Which release works on which schema was not tried; the verdicts are by the statements.</source>
        <translation>Hindi nasubok kung aling release ang gumagana sa aling schema; ayon sa mga statement ang mga hatol.</translation>
    </message>
    <message>
        <source>Taken back, the schema was as before.</source>
        <translation>Nang bawiin, gaya ng dati ang schema.</translation>
    </message>
    <message>
        <source>Taken back, the schema was not as before.</source>
        <translation>Nang bawiin, hindi na gaya ng dati ang schema.</translation>
    </message>
    <message>
        <source>Made from: %1.</source>
        <comment>what a scratch copy was made from</comment>
        <translation>Ginawa mula sa: %1.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ProofTable</name>
    <message>
        <source>Code and schema</source>
        <translation>Code at schema</translation>
    </message>
    <message>
        <source>before the migrations</source>
        <translation>bago ang mga migration</translation>
    </message>
    <message>
        <source>after the migrations</source>
        <translation>pagkatapos ng mga migration</translation>
    </message>
    <message>
        <source>serves now</source>
        <translation>nagsisilbi ngayon</translation>
    </message>
    <message>
        <source>about to start</source>
        <translation>magsisimula na</translation>
    </message>
    <message>
        <source>works</source>
        <translation>gumagana</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>pumapalya</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>hindi sinubok</translation>
    </message>
    <message numerus="yes">
        <source>%n tried</source>
        <comment>checks, pages and queries</comment>
        <translation>
            <numerusform>%n sinubok</numerusform>
            <numerusform>%n sinubok</numerusform>
        </translation>
    </message>
    <message>
        <source>what runs now</source>
        <translation>ang tumatakbo ngayon</translation>
    </message>
</context>
<context>
    <name>Pilothouse::RecipeView</name>
    <message>
        <source>Recipe</source>
        <translation>Recipe</translation>
    </message>
    <message>
        <source>What the rule is about, why, and what to do instead.</source>
        <translation>Tungkol saan ang tuntunin, bakit, at ano ang gagawin sa halip.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ReleasePanel</name>
    <message>
        <source>Strategies</source>
        <translation>Mga estratehiya</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pagkakasunod</translation>
    </message>
</context>
<context>
    <name>Pilothouse::SqlView</name>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Can be selected and copied.</source>
        <translation>Mapipili at makokopya.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::StrategyTableModel</name>
    <message>
        <source>no migration stands in its way</source>
        <translation>walang migration na humahadlang</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estratehiya</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Hatol</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Bakit</translation>
    </message>
</context>
<context>
    <name>Pilothouse::WayCard</name>
    <message>
        <source>recommended</source>
        <translation>inirerekomenda</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>%1 For %2 now; %3 is only read.</source>
        <comment>stage, how long, environment</comment>
        <translation>%1 %2 na ngayon; binabasa lang ang %3.</translation>
    </message>
    <message>
        <source>Both releases are tried on a scratch copy of the schema, for %1 now. %2 is only read.</source>
        <translation>Sinusubok ang dalawang release sa scratch copy ng schema, %1 na ngayon. Binabasa lang ang %2.</translation>
    </message>
    <message>
        <source>Reading the migrations of %1 against %2, for %3 now. Nothing is changed.</source>
        <translation>Binabasa ang mga migration ng %1 laban sa %2, %3 na ngayon. Walang binabago.</translation>
    </message>
    <message>
        <source>The migrations of %1 could not be read.</source>
        <translation>Hindi nabasa ang mga migration ng %1.</translation>
    </message>
    <message>
        <source>Choose a release: what it would change in %1&apos;s database is read from its image.</source>
        <translation>Pumili ng release: babasahin mula sa image ang babaguhin nito sa database ng %1.</translation>
    </message>
    <message>
        <source>Nothing is pending: %1 needs the schema of %2 as it is.</source>
        <translation>Walang nakabinbin: sapat sa %1 ang schema ng %2 ngayon.</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) of %1 pending on %2</source>
        <translation>
            <numerusform>%n migration ng %1 ang nakabinbin sa %2</numerusform>
            <numerusform>%n migration ng %1 ang nakabinbin sa %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the worst is %2.</source>
        <comment>how many, verdict</comment>
        <translation>%1; ang pinakamalala ay %2.</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>nailapat</translation>
    </message>
    <message>
        <source>applied in the database, and not in the image</source>
        <translation>nailapat sa database, at wala sa image</translation>
    </message>
    <message>
        <source>%1: the running release goes on working</source>
        <translation>%1: patuloy na gumagana ang tumatakbong release</translation>
    </message>
    <message>
        <source>%1: the running release breaks from line %2 on</source>
        <translation>%1: masisira ang tumatakbong release mula sa linya %2</translation>
    </message>
    <message>
        <source>%1: the running release may break from line %2 on</source>
        <translation>%1: maaaring masira ang tumatakbong release mula sa linya %2</translation>
    </message>
    <message>
        <source>Another release applied it. This one does not know it and will not take it back.</source>
        <translation>Ibang release ang naglapat nito. Hindi ito kilala ng release na ito at hindi nito babawiin.</translation>
    </message>
    <message>
        <source>It changes nothing in the database.</source>
        <translation>Wala itong binabago sa database.</translation>
    </message>
    <message>
        <source>Either order works: code and schema of both releases go together.</source>
        <translation>Puwede ang alinmang pagkakasunod: tugma ang code at schema ng dalawang release.</translation>
    </message>
    <message>
        <source>Migrate first: %1 needs the new schema, and the running release can live with it.</source>
        <translation>Migrate muna: kailangan ng %1 ang bagong schema, at kaya ito ng tumatakbong release.</translation>
    </message>
    <message>
        <source>Code first: the running release cannot live with the new schema, %1 can with the old one.</source>
        <translation>Code muna: hindi kaya ng tumatakbong release ang bagong schema, kaya ng %1 ang luma.</translation>
    </message>
    <message>
        <source>No order works while both serve: the running release cannot live with the new schema, nor %1 with the old one. Expand and contract, or stop for it.</source>
        <translation>Walang pagkakasunod na puwede habang nagsisilbi ang dalawa: hindi kaya ng tumatakbong release ang bagong schema, ni ng %1 ang luma. Palawakin at ikontrata, o tumigil para rito.</translation>
    </message>
    <message>
        <source>About %1 requests wait behind the locks: %2 /s for up to %3</source>
        <comment>requests, rate, time</comment>
        <translation>Mga %1 request ang maghihintay sa likod ng mga lock: %2 /s hanggang %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, more than %n worker(s) can hold.</source>
        <translation>
            <numerusform>%1, higit sa kaya ng %n worker.</numerusform>
            <numerusform>%1, higit sa kaya ng %n worker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n worker(s) can hold them.</source>
        <translation>
            <numerusform>%1; kaya ito ng %n worker.</numerusform>
            <numerusform>%1; kaya ito ng %n worker.</numerusform>
        </translation>
    </message>
    <message>
        <source>none that exists</source>
        <translation>walang umiiral</translation>
    </message>
    <message>
        <source>%1, size not known</source>
        <translation>%1, hindi alam ang laki</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <comment>a number</comment>
        <translation>%1 row</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rows, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no lock</source>
        <translation>walang lock</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a time</comment>
        <translation>mga %1</translation>
    </message>
    <message>
        <source>briefly</source>
        <translation>saglit</translation>
    </message>
    <message>
        <source>not without loss</source>
        <translation>hindi nang walang mawawala</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>puwede</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>hindi puwede</translation>
    </message>
</context>
</TS>
