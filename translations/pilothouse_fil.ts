<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil" sourcelanguage="en">
<context>
    <name>AdoptionStore</name>
    <message>
        <source>The kept file %1/%2 is missing or was changed.</source>
        <translation>Nawawala o binago ang itinagong file na %1/%2.</translation>
    </message>
    <message>
        <source>Take the lines marked “pilothouse” out of %1 by hand.</source>
        <translation>Alisin nang mano-mano sa %1 ang mga linyang may markang “pilothouse”.</translation>
    </message>
    <message>
        <source>%1/manifest.json cannot be read.</source>
        <translation>Hindi mabasa ang %1/manifest.json.</translation>
    </message>
    <message>
        <source>Take the lines marked “pilothouse” out of the router&apos;s configuration by hand.</source>
        <translation>Alisin nang mano-mano sa configuration ng router ang mga linyang may markang “pilothouse”.</translation>
    </message>
    <message>
        <source>%1 was edited since Pilothouse adopted the router, so it is left as it is.</source>
        <translation>Binago ang %1 mula nang angkinin ng Pilothouse ang router, kaya iniwan ito nang ganito.</translation>
    </message>
    <message>
        <source>Take the edit back, or take the lines marked “pilothouse” out by hand: each names what stood there.</source>
        <translation>Bawiin ang pagbabago, o alisin nang mano-mano ang mga linyang may markang “pilothouse”: nakasulat sa bawat isa kung ano ang naroon.</translation>
    </message>
</context>
<context>
    <name>ApplicationChecks</name>
    <message>
        <source>%1 answers %2</source>
        <translation>sumasagot ng %2 ang %1</translation>
    </message>
    <message>
        <source> after %1.</source>
        <translation> pagkatapos ng %1.</translation>
    </message>
    <message>
        <source>, a redirect to https.</source>
        <translation>, redirect patungong https.</translation>
    </message>
    <message>
        <source>Check it as the proxy in front does: `headers: {X-Forwarded-Proto: https}` under web, or an https URL in `router: url:`.</source>
        <translation>Suriin ito gaya ng ginagawa ng proxy sa unahan: `headers: {X-Forwarded-Proto: https}` sa ilalim ng web, o https na URL sa `router: url:`.</translation>
    </message>
    <message>
        <source>, a redirect to %1.</source>
        <translation>, redirect patungong %1.</translation>
    </message>
    <message>
        <source>Name a path that answers by itself in `health:`; a trailing slash may be missing.</source>
        <translation>Maglagay sa `health:` ng path na sumasagot nang sarili; baka kulang ng slash sa dulo.</translation>
    </message>
    <message>
        <source>: the application refuses the request, often because of ALLOWED_HOSTS.</source>
        <translation>: tinatanggihan ng application ang request, madalas dahil sa ALLOWED_HOSTS.</translation>
    </message>
    <message>
        <source>Set `host:` under web to a name that the application accepts.</source>
        <translation>Itakda ang `host:` sa ilalim ng web sa pangalang tinatanggap ng application.</translation>
    </message>
    <message>
        <source>: it wants a login.</source>
        <translation>: humihingi ito ng login.</translation>
    </message>
    <message>
        <source>Name a health path that needs none, or set `headers:` under web.</source>
        <translation>Maglagay ng health path na hindi nangangailangan nito, o itakda ang `headers:` sa ilalim ng web.</translation>
    </message>
    <message>
        <source>: there is no such page.</source>
        <translation>: walang ganoong pahina.</translation>
    </message>
    <message>
        <source>Look for the health view in the application&apos;s urls.py and correct `health:` under web.</source>
        <translation>Hanapin ang health view sa urls.py ng application at itama ang `health:` sa ilalim ng web.</translation>
    </message>
    <message>
        <source>: the running release is not healthy.</source>
        <translation>: hindi malusog ang tumatakbong release.</translation>
    </message>
    <message>
        <source>Repair it first, or see its log: `docker compose logs`. A deployment starts from a healthy release.</source>
        <translation>Ayusin muna ito, o tingnan ang log: `docker compose logs`. Nagsisimula ang deployment sa malusog na release.</translation>
    </message>
    <message>
        <source>See that the router and the application run.</source>
        <translation>Tingnan kung tumatakbo ang router at ang application.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the running release fail already.</source>
        <translation>
            <numerusform>May %n pahina ng tumatakbong release na bigo na.</numerusform>
            <numerusform>May %n pahina ng tumatakbong release na bigo na.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair them first, or correct `smoke:` under web.</source>
        <translation>Ayusin muna ang mga ito, o itama ang `smoke:` sa ilalim ng web.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) answer.</source>
        <translation>
            <numerusform>Sumasagot ang %n pahina.</numerusform>
            <numerusform>Sumasagot ang %n pahina.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” lacks required variables: %2.</source>
        <translation>Kulang ang “%1” ng mga kailangang variable: %2.</translation>
    </message>
    <message>
        <source>Set them in the service&apos;s env_file or environment.</source>
        <translation>Itakda ang mga ito sa env_file o environment ng service.</translation>
    </message>
    <message numerus="yes">
        <source>All %n required variable(s) are set.</source>
        <translation>
            <numerusform>Nakatakda ang %n kailangang variable.</numerusform>
            <numerusform>Nakatakda ang lahat ng %n kailangang variable.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 publishes port %2</source>
        <translation>inilalabas ng %1 ang port %2</translation>
    </message>
    <message>
        <source>Two slots cannot share a host port, and whoever uses it goes past the router: %1.</source>
        <translation>Hindi maaaring maghati ang dalawang slot sa isang host port, at ang gumagamit nito ay lumalampas sa router: %1.</translation>
    </message>
    <message>
        <source>Remove `ports:` from the service (`expose:` is enough for the router) and use the router&apos;s port.</source>
        <translation>Alisin ang `ports:` sa service (sapat ang `expose:` para sa router) at gamitin ang port ng router.</translation>
    </message>
    <message>
        <source>No service of the release publishes a fixed port.</source>
        <translation>Walang service ng release ang naglalabas ng takdang port.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Let them call %1 or the router&apos;s service name instead of “%2”.</source>
        <translation>Patawagin sila sa %1 o sa pangalan ng service ng router sa halip na “%2”.</translation>
    </message>
    <message>
        <source>These call “%1” by its name, past the router, and lose it when its plain container stops: %2.</source>
        <translation>Tinatawag ng mga ito ang “%1” sa pangalan, lampas sa router, at mawawala ito sa kanila paghinto ng plain nitong container: %2.</translation>
    </message>
    <message>
        <source>These mention “%1”; see that they do not call it past the router: %2.</source>
        <translation>Binabanggit ng mga ito ang “%1”; tiyaking hindi nila ito tinatawag lampas sa router: %2.</translation>
    </message>
    <message>
        <source>No other service calls “%1” past the router.</source>
        <translation>Walang ibang service na tumatawag sa “%1” lampas sa router.</translation>
    </message>
    <message>
        <source>%1 does not answer, however often it is asked.</source>
        <translation>Hindi sumasagot ang %1, kahit ilang ulit tanungin.</translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <translation>%1: %2, saka %3</translation>
    </message>
    <message numerus="yes">
        <source>Inconclusive: %n page(s) answered only when asked again.</source>
        <translation>
            <numerusform>Hindi tiyak: sumagot lamang ang %n pahina nang tanungin muli.</numerusform>
            <numerusform>Hindi tiyak: sumagot lamang ang %n pahina nang tanungin muli.</numerusform>
        </translation>
    </message>
    <message>
        <source>See whether the router or the application is overloaded.</source>
        <translation>Tingnan kung labis ang karga ng router o ng application.</translation>
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
        <translation>Binawi ang release.</translation>
    </message>
    <message>
        <source>Guard disarmed</source>
        <translation>Inalis ang bantay</translation>
    </message>
</context>
<context>
    <name>BackfillStep</name>
    <message>
        <source>nothing differs</source>
        <translation>walang pagkakaiba</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows</source>
        <translation>%1: %2 sa %3 row</translation>
    </message>
    <message>
        <source>%1 rows copied, nothing differs</source>
        <translation>%1 row ang kinopya, walang pagkakaiba</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Hindi mabasa ang %1: %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Kinansela.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Hindi masulatan ang %1: %2</translation>
    </message>
    <message>
        <source>Free space there, or name another folder in `backups:`.</source>
        <translation>Magpalaya ng espasyo roon, o maglagay ng ibang folder sa `backups:`.</translation>
    </message>
    <message>
        <source>%1 is not a backup that Pilothouse has taken: %2 is missing.</source>
        <translation>Hindi backup na kinuha ng Pilothouse ang %1: nawawala ang %2.</translation>
    </message>
    <message>
        <source>See `pilothousectl backup list`.</source>
        <translation>Tingnan ang `pilothousectl backup list`.</translation>
    </message>
    <message>
        <source>The record %1 cannot be read.</source>
        <translation>Hindi mabasa ang tala na %1.</translation>
    </message>
    <message>
        <source>Take a new backup; do not rely on this one.</source>
        <translation>Kumuha ng bagong backup; huwag umasa rito.</translation>
    </message>
    <message>
        <source>Backups cannot be written to %1.</source>
        <translation>Hindi maisulat ang mga backup sa %1.</translation>
    </message>
    <message>
        <source>Give the user who runs Pilothouse the right to write there, or name another folder in `backups:`.</source>
        <translation>Bigyan ng karapatang sumulat doon ang user na nagpapatakbo ng Pilothouse, o maglagay ng ibang folder sa `backups:`.</translation>
    </message>
    <message>
        <source>The backup needs about %1 in %2, and %3 are free.</source>
        <translation>Mga %1 ang kailangan ng backup sa %2, at %3 ang libre.</translation>
    </message>
    <message>
        <source>The disk of %1 is full: %2 were written and %3 are free, about %4 were expected to be needed. What was written is removed.</source>
        <translation>Puno ang disk ng %1: %2 ang naisulat at %3 ang libre, mga %4 ang inaasahang kailangan. Inalis ang naisulat.</translation>
    </message>
    <message>
        <source>pg_dump could not lock a table within %1: somebody changes or migrates it.</source>
        <translation>Hindi ma-lock ng pg_dump ang isang table sa loob ng %1: may nagbabago o nagma-migrate nito.</translation>
    </message>
    <message>
        <source>Wait until that is done, and try again.</source>
        <translation>Hintayin itong matapos, at subukan muli.</translation>
    </message>
    <message>
        <source>User %1 may not read everything in %2.</source>
        <translation>Hindi mababasa ng user na %1 ang lahat sa %2.</translation>
    </message>
    <message>
        <source>Let database.user be the owner of the tables, or grant it pg_read_all_data.</source>
        <translation>Gawing may-ari ng mga table ang database.user, o bigyan ng pg_read_all_data.</translation>
    </message>
    <message>
        <source>pg_dump failed: %1</source>
        <translation>Nabigo ang pg_dump: %1</translation>
    </message>
    <message>
        <source>The detail has what it said.</source>
        <translation>Nasa detalye ang sinabi nito.</translation>
    </message>
    <message>
        <source>pg_restore cannot read %1.</source>
        <translation>Hindi mabasa ng pg_restore ang %1.</translation>
    </message>
    <message>
        <source>The dump has %1; the one before has %2.</source>
        <translation>May %1 ang dump; %2 ang nauna.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2.</source>
        <translation>Hindi mapalitan ang pangalan ng %1 sa %2.</translation>
    </message>
    <message>
        <source>SHA-256 then %1, now %2</source>
        <translation>SHA-256 noon %1, ngayon %2</translation>
    </message>
    <message>
        <source>%1 is not what was written on %2.</source>
        <translation>Hindi ang isinulat noong %2 ang %1.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Nawawala ang %1.</translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>%1, verified</source>
        <translation>%1, napatunayan</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 ang naisulat</translation>
    </message>
    <message>
        <source>Backup kept</source>
        <translation>Itinago ang backup</translation>
    </message>
    <message>
        <source>The backup %1 is kept.</source>
        <translation>Itinago ang backup na %1.</translation>
    </message>
</context>
<context>
    <name>CatalogFile</name>
    <message>
        <source>The constraint “%1” of “%2” has no known kind.</source>
        <translation>Di-kilala ang uri ng constraint na “%1” ng “%2”.</translation>
    </message>
    <message>
        <source>Say one of: check, foreign-key, primary-key, unique, exclusion.</source>
        <translation>Isulat ang isa sa: check, foreign-key, primary-key, unique, exclusion.</translation>
    </message>
    <message>
        <source>The catalog file cannot be used: %1 at byte %2.</source>
        <translation>Hindi magamit ang catalog file: %1 sa byte %2.</translation>
    </message>
    <message>
        <source>Its form is described in docs/lint.md.</source>
        <translation>Nasa docs/lint.md ang anyo nito.</translation>
    </message>
    <message>
        <source>The catalog file cannot be used: it has no object “tables”.</source>
        <translation>Hindi magamit ang catalog file: wala itong object na “tables”.</translation>
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
        <translation>Hindi maaaring pangalan ng secret ang “%1”.</translation>
    </message>
    <message>
        <source>Use letters, digits, “.”, “_” and “-”, for example members-db.</source>
        <translation>Gumamit ng mga titik, numero, “.”, “_” at “-”, halimbawa members-db.</translation>
    </message>
    <message>
        <source>The secret “%1” is in none of its three places: the keychain (service pilothouse, entry %1), the variable %2, the file %3.</source>
        <translation>Wala ang secret na “%1” sa tatlong lugar nito: ang keychain (service pilothouse, entry %1), ang variable na %2, ang file na %3.</translation>
    </message>
    <message>
        <source>Set the variable %1, or write the value into %2 and run chmod 600 %2.</source>
        <translation>Itakda ang variable na %1, o isulat ang halaga sa %2 at patakbuhin ang chmod 600 %2.</translation>
    </message>
    <message>
        <source>%1 cannot be examined: %2</source>
        <translation>Hindi masuri ang %1: %2</translation>
    </message>
    <message>
        <source>%1 is not a small ordinary file.</source>
        <translation>Hindi maliit na karaniwang file ang %1.</translation>
    </message>
    <message>
        <source>Write only the secret into it.</source>
        <translation>Ang secret lamang ang isulat dito.</translation>
    </message>
    <message>
        <source>%1 holds a secret, and others may open it (mode %2).</source>
        <translation>May secret ang %1, at maaaring buksan ng iba (mode %2).</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>Hindi mabuksan ang %1: %2</translation>
    </message>
    <message>
        <source>Make it readable for the user who runs Pilothouse: chown and chmod 600.</source>
        <translation>Gawin itong nababasa ng user na nagpapatakbo ng Pilothouse: chown at chmod 600.</translation>
    </message>
    <message>
        <source>%1 is empty; it should hold a secret.</source>
        <translation>Walang laman ang %1; dapat may secret ito.</translation>
    </message>
    <message>
        <source>Write the secret into it.</source>
        <translation>Isulat dito ang secret.</translation>
    </message>
</context>
<context>
    <name>CheckImageStep</name>
    <message>
        <source>%1 fails its own check</source>
        <translation>bigo ang %1 sa sariling check</translation>
    </message>
    <message>
        <source>starts, check passed</source>
        <translation>nagsisimula, pumasa sa check</translation>
    </message>
    <message>
        <source>started and passed its check %1 ago, while planning</source>
        <translation>sinimulan at pumasa sa check %1 na ang nakaraan, habang nagpaplano</translation>
    </message>
</context>
<context>
    <name>CheckRunner</name>
    <message>
        <source>There was no answer within %1.</source>
        <translation>Walang sagot sa loob ng %1.</translation>
    </message>
    <message>
        <source>See whether what is checked hangs or is overloaded, then try again.</source>
        <translation>Tingnan kung nakabitin o labis ang karga ng sinusuri, saka subukan muli.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Kinansela.</translation>
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
        <translation>Nabigo ang pagtipon ng static files ng %1</translation>
    </message>
    <message>
        <source>files of both releases are served</source>
        <translation>inihahain ang mga file ng dalawang release</translation>
    </message>
    <message>
        <source>Static files kept</source>
        <translation>Itinago ang static files</translation>
    </message>
    <message>
        <source>The new release&apos;s static files stay in the shared volume; their names are their own, so they harm nothing.</source>
        <translation>Nananatili sa pinagsasaluhang volume ang static files ng bagong release; sarili ang mga pangalan nila, kaya walang napipinsala.</translation>
    </message>
</context>
<context>
    <name>CompatibilityProof</name>
    <message>
        <source>There is no image for a scratch database: %1:%2 is no service of the stack.</source>
        <translation>Walang image para sa scratch database: hindi service ng stack ang %1:%2.</translation>
    </message>
    <message>
        <source>Name a PostgreSQL image of the same major version by `migrations: {scratch: {image: …}}` in pilothouse.yaml.</source>
        <translation>Maglagay ng PostgreSQL image na kapareho ang pangunahing bersyon sa `migrations: {scratch: {image: …}}` sa pilothouse.yaml.</translation>
    </message>
    <message>
        <source>There is no image for a scratch database: the service “%1” does not run.</source>
        <translation>Walang image para sa scratch database: hindi tumatakbo ang service na “%1”.</translation>
    </message>
    <message>
        <source>Start it, or name an image by `migrations: {scratch: {image: …}}` in pilothouse.yaml.</source>
        <translation>Simulan ito, o maglagay ng image sa `migrations: {scratch: {image: …}}` sa pilothouse.yaml.</translation>
    </message>
    <message>
        <source>Making a scratch database with %1…</source>
        <translation>Gumagawa ng scratch database gamit ang %1…</translation>
    </message>
    <message>
        <source>Copying rows of the tables that the migrations touch…</source>
        <translation>Kinokopya ang mga row ng mga table na gagalawin ng mga migration…</translation>
    </message>
    <message>
        <source>No rows were copied: the migrations fail without any.</source>
        <translation>Walang kinopyang row: bigo ang mga migration kahit wala nito.</translation>
    </message>
    <message>
        <source>No rows were copied: the migrations use no table that is there.</source>
        <translation>Walang kinopyang row: walang ginagamit na table na naroon ang mga migration.</translation>
    </message>
    <message>
        <source>Migrating there, and trying the new release on both schemas…</source>
        <translation>Nagma-migrate doon, at sinusubok ang bagong release sa dalawang schema…</translation>
    </message>
    <message>
        <source>Trying the running release on both schemas…</source>
        <translation>Sinusubok ang tumatakbong release sa dalawang schema…</translation>
    </message>
    <message>
        <source>Tried without rows: on %1 it may lack a row that was not copied: %2.</source>
        <translation>Sinubok nang walang row: sa %1, maaaring kulang ito ng row na hindi nakopya: %2.</translation>
    </message>
    <message>
        <source>The scratch database is PostgreSQL %1, the target is %2.</source>
        <translation>PostgreSQL %1 ang scratch database, %2 ang target.</translation>
    </message>
    <message>
        <source>Name an image of the same major version by `migrations: {scratch: {image: …}}` in pilothouse.yaml.</source>
        <translation>Maglagay ng image na kapareho ang pangunahing bersyon sa `migrations: {scratch: {image: …}}` sa pilothouse.yaml.</translation>
    </message>
    <message>
        <source>the schema of %1 at %2:%3</source>
        <translation>ang schema ng %1 sa %2:%3</translation>
    </message>
    <message>
        <source>The container&apos;s output is left out: it may quote rows.</source>
        <translation>Hindi isinama ang output ng container: maaaring may sinipi itong mga row.</translation>
    </message>
    <message>
        <source>The image&apos;s database is %1, not PostgreSQL.</source>
        <translation>%1 ang database ng image, hindi PostgreSQL.</translation>
    </message>
    <message>
        <source>Correct its settings, or remove `migrations` from pilothouse.yaml.</source>
        <translation>Itama ang mga setting nito, o alisin ang `migrations` sa pilothouse.yaml.</translation>
    </message>
    <message>
        <source>The release cannot be tried on a scratch database: %1</source>
        <translation>Hindi masubok ang release sa scratch database: %1</translation>
    </message>
    <message>
        <source>The detail has the container&apos;s last lines.</source>
        <translation>Nasa detalye ang mga huling linya ng container.</translation>
    </message>
    <message>
        <source>Django does not start in the image (exit code %1).</source>
        <translation>Hindi nagsisimula ang Django sa image (exit code %1).</translation>
    </message>
    <message>
        <source>Correct the release; the detail has the container&apos;s last lines.</source>
        <translation>Itama ang release; nasa detalye ang mga huling linya ng container.</translation>
    </message>
    <message>
        <source>%1 was not tried: %2.</source>
        <translation>Hindi sinubok ang %1: %2.</translation>
    </message>
    <message>
        <source>%1 was answered with %2; more of the page was not tried.</source>
        <translation>%2 ang sagot sa %1; hindi na sinubok ang iba pa sa pahina.</translation>
    </message>
    <message>
        <source>nothing could be tried</source>
        <translation>walang masubok</translation>
    </message>
    <message>
        <source>it fails on its own schema already: %1: %2</source>
        <translation>bigo na ito sa sarili nitong schema: %1: %2</translation>
    </message>
    <message>
        <source>%1 fails</source>
        <translation>bigo ang %1</translation>
    </message>
    <message>
        <source>The running release works on what the failed migrations leave.</source>
        <translation>Gumagana ang tumatakbong release sa iniiwan ng mga bigong migration.</translation>
    </message>
    <message>
        <source>The running release fails on what the failed migrations leave: %1: %2.</source>
        <translation>Bigo ang tumatakbong release sa iniiwan ng mga bigong migration: %1: %2.</translation>
    </message>
    <message>
        <source>There is no way back from %1.</source>
        <translation>Walang balikan mula sa %1.</translation>
    </message>
    <message>
        <source>Going back leaves a schema that differs from the one before.</source>
        <translation>Nag-iiwan ang pagbalik ng schema na iba sa dati.</translation>
    </message>
    <message>
        <source>Going forward again leaves a schema that differs from the first time.</source>
        <translation>Nag-iiwan ang muling pagsulong ng schema na iba sa unang beses.</translation>
    </message>
    <message>
        <source>Rows: %1.</source>
        <translation>Mga row: %1.</translation>
    </message>
    <message>
        <source>What fails on other rows only is not found, and durations are those of these rows.</source>
        <translation>Hindi natatagpuan ang nabibigo lamang sa ibang row, at sa mga row na ito ang mga tagal.</translation>
    </message>
    <message>
        <source>%1 runs other SQL than was read: it depends on migrations before it.</source>
        <translation>Ibang SQL kaysa nabasa ang pinapatakbo ng %1: nakasalalay ito sa mga naunang migration.</translation>
    </message>
    <message>
        <source>no release runs</source>
        <translation>walang tumatakbong release</translation>
    </message>
    <message>
        <source>The scratch database has the schema without the application&apos;s rows: what fails only on rows is not found, and durations are those of empty tables.</source>
        <translation>Schema na walang row ng application ang nasa scratch database: hindi natatagpuan ang nabibigo lamang sa mga row, at sa mga walang lamang table ang mga tagal.</translation>
    </message>
    <message numerus="yes">
        <source>works (%n tried)</source>
        <translation>
            <numerusform>gumagana (%n ang sinubok)</numerusform>
            <numerusform>gumagana (%n ang sinubok)</numerusform>
        </translation>
    </message>
    <message>
        <source>fails</source>
        <translation>bigo</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>hindi hinatulan</translation>
    </message>
    <message>
        <source>  %1 was not judged: %2</source>
        <translation>  Hindi hinatulan ang %1: %2</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>pasulong</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>pabalik</translation>
    </message>
    <message>
        <source>fails: %1</source>
        <translation>bigo: %1</translation>
    </message>
    <message>
        <source>  Going back leaves the schema as it was.</source>
        <translation>  Iniiwan ng pagbalik ang schema gaya ng dati.</translation>
    </message>
    <message>
        <source>  Going back was not shown to work.</source>
        <translation>  Hindi naipakitang gumagana ang pagbalik.</translation>
    </message>
    <message>
        <source>Tried on a scratch copy of %1:</source>
        <translation>Sinubok sa scratch copy ng %1:</translation>
    </message>
    <message>
        <source>old schema</source>
        <translation>lumang schema</translation>
    </message>
    <message>
        <source>new schema</source>
        <translation>bagong schema</translation>
    </message>
    <message>
        <source>old code</source>
        <translation>lumang code</translation>
    </message>
    <message>
        <source>new code</source>
        <translation>bagong code</translation>
    </message>
    <message>
        <source>old code, old schema</source>
        <translation>lumang code, lumang schema</translation>
    </message>
    <message>
        <source>old code, new schema</source>
        <translation>lumang code, bagong schema</translation>
    </message>
    <message>
        <source>new code, old schema</source>
        <translation>bagong code, lumang schema</translation>
    </message>
    <message>
        <source>new code, new schema</source>
        <translation>bagong code, bagong schema</translation>
    </message>
    <message>
        <source>  Note: %1</source>
        <translation>  Tandaan: %1</translation>
    </message>
    <message>
        <source>%1 fails on a scratch copy of the schema: %2</source>
        <translation>Bigo ang %1 sa scratch copy ng schema: %2</translation>
    </message>
    <message>
        <source>The release that serves fails on the new schema: %1: %2</source>
        <translation>Bigo sa bagong schema ang nagsisilbing release: %1: %2</translation>
    </message>
    <message>
        <source>The new release fails on its own schema: %1: %2</source>
        <translation>Bigo ang bagong release sa sarili nitong schema: %1: %2</translation>
    </message>
    <message>
        <source>Going forward changes values of %1.%2, which only moves to %3.</source>
        <translation>Binabago ng pagsulong ang mga halaga ng %1.%2, na lumilipat lamang sa %3.</translation>
    </message>
    <message>
        <source>Going back does not bring back the values of %1.%2.</source>
        <translation>Hindi naibabalik ng pagbalik ang mga halaga ng %1.%2.</translation>
    </message>
    <message>
        <source>Going forward drops %1 with its rows (%2 of them were copied).</source>
        <translation>Inaalis ng pagsulong ang %1 kasama ang mga row nito (%2 sa mga ito ang kinopya).</translation>
    </message>
    <message>
        <source>Going forward leaves %1 of %2 rows of %3.</source>
        <translation>%1 sa %2 row ng %3 ang iniiwan ng pagsulong.</translation>
    </message>
    <message>
        <source>Going back leaves %1 of %2 rows of %3.</source>
        <translation>%1 sa %2 row ng %3 ang iniiwan ng pagbalik.</translation>
    </message>
    <message>
        <source>Going forward again leaves %1 of %2 rows of %3.</source>
        <translation>%1 sa %2 row ng %3 ang iniiwan ng muling pagsulong.</translation>
    </message>
    <message>
        <source>Rows were not compared: %1.</source>
        <translation>Hindi pinaghambing ang mga row: %1.</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>lahat ng %1</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 sa mga %2</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>ang unang %1</translation>
    </message>
    <message>
        <source>No rows of %1: %2.</source>
        <translation>Walang row ng %1: %2.</translation>
    </message>
    <message>
        <source>No rows were copied: %1</source>
        <translation>Walang kinopyang row: %1</translation>
    </message>
    <message>
        <source>Sequences of the scratch database begin anew: %1.</source>
        <translation>Nagsisimulang muli ang mga sequence ng scratch database: %1.</translation>
    </message>
    <message>
        <source>No rows of %1: %2 has no such table.</source>
        <translation>Walang row ng %1: walang ganoong table ang %2.</translation>
    </message>
    <message>
        <source>they are too large, or the connection was lost.</source>
        <translation>masyadong malaki ang mga ito, o nawala ang koneksyon.</translation>
    </message>
    <message>
        <source>psql ends with %1.</source>
        <translation>Nagtatapos ang psql sa %1.</translation>
    </message>
    <message>
        <source>psql ends with %1</source>
        <translation>nagtatapos ang psql sa %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ng %2</translation>
    </message>
    <message>
        <source>%1 that those refer to</source>
        <translation>%1 na tinutukoy ng mga iyon</translation>
    </message>
    <message>
        <source>(on %1 rows of %2)</source>
        <translation>(sa %1 row ng %2)</translation>
    </message>
    <message>
        <source>the user may not read it</source>
        <translation>hindi ito mababasa ng user</translation>
    </message>
    <message>
        <source>row-level security hides some from the user</source>
        <translation>may itinatago sa user ang row-level security</translation>
    </message>
    <message>
        <source>it has no columns</source>
        <translation>wala itong column</translation>
    </message>
</context>
<context>
    <name>ComposeOverlay</name>
    <message>
        <source>The compose file has no service “%1”.</source>
        <translation>Walang service na “%1” sa compose file.</translation>
    </message>
    <message>
        <source>It has: %1. Correct `application:` in pilothouse.yaml.</source>
        <translation>Mayroon ito: %1. Itama ang `application:` sa pilothouse.yaml.</translation>
    </message>
    <message>
        <source>The service “%1” comes from an included file.</source>
        <translation>Galing sa isinamang file ang service na “%1”.</translation>
    </message>
    <message>
        <source>Name that file under `compose: files:` in pilothouse.yaml too.</source>
        <translation>Ilagay din ang file na iyon sa `compose: files:` sa pilothouse.yaml.</translation>
    </message>
    <message>
        <source>A second container of “%1” cannot run beside the first: %2</source>
        <translation>Hindi makatatakbo ang pangalawang container ng “%1” sa tabi ng una: %2</translation>
    </message>
    <message>
        <source>Change the compose file, or deploy this service in another way.</source>
        <translation>Baguhin ang compose file, o i-deploy ang service na ito sa ibang paraan.</translation>
    </message>
    <message>
        <source>%1 is “%2”.</source>
        <translation>“%2” ang %1.</translation>
    </message>
    <message>
        <source>it has %1 replicas; a slot is one container.</source>
        <translation>may %1 replica ito; isang container ang slot.</translation>
    </message>
    <message>
        <source>it uses volumes_from.</source>
        <translation>gumagamit ito ng volumes_from.</translation>
    </message>
    <message>
        <source>it has a link with an alias, “%1”.</source>
        <translation>may link ito na may alias na “%1”.</translation>
    </message>
</context>
<context>
    <name>ComposeProject</name>
    <message>
        <source>Compose cannot read the stack: %1</source>
        <translation>Hindi mabasa ng Compose ang stack: %1</translation>
    </message>
    <message>
        <source>`docker compose config` in %1 shows the same; correct the compose file or its variables.</source>
        <translation>Ganoon din ang ipinapakita ng `docker compose config` sa %1; itama ang compose file o ang mga variable nito.</translation>
    </message>
    <message>
        <source>`docker compose config --format json` did not print an object.</source>
        <translation>Hindi nag-print ng object ang `docker compose config --format json`.</translation>
    </message>
</context>
<context>
    <name>ComposeRuntime</name>
    <message>
        <source>“%1” is not a service of the release.</source>
        <translation>Hindi service ng release ang “%1”.</translation>
    </message>
    <message>
        <source>Name it under `application:` in pilothouse.yaml.</source>
        <translation>Ilagay ito sa `application:` sa pilothouse.yaml.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>Hindi masimulan ang %1: %2</translation>
    </message>
    <message>
        <source>Compose started %1, but Docker does not have it.</source>
        <translation>Sinimulan ng Compose ang %1, ngunit wala ito sa Docker.</translation>
    </message>
    <message>
        <source>Somebody may have removed it; try again.</source>
        <translation>Maaaring may nag-alis nito; subukan muli.</translation>
    </message>
    <message>
        <source>%1 is the team&apos;s own container; Pilothouse does not remove it.</source>
        <translation>Sariling container ng team ang %1; hindi ito inaalis ng Pilothouse.</translation>
    </message>
</context>
<context>
    <name>ContainerControl</name>
    <message>
        <source>The container %1 could not be stopped: %2</source>
        <translation>Hindi mapahinto ang container na %1: %2</translation>
    </message>
    <message>
        <source>The container&apos;s log cannot be read: %1</source>
        <translation>Hindi mabasa ang log ng container: %1</translation>
    </message>
</context>
<context>
    <name>ContractPlanning</name>
    <message>
        <source>Without `database:` and `migrations:` in pilothouse.yaml there is nothing to contract.</source>
        <translation>Kung walang `database:` at `migrations:` sa pilothouse.yaml, walang ikokontrata.</translation>
    </message>
    <message>
        <source>The team&apos;s own %1 (%2, stopped) is of an older release: after the contract nobody may start it as it is. Let the compose file name %3.</source>
        <translation>Sa mas lumang release ang sariling %1 ng team (%2, nakahinto): pagkatapos ng contract, walang dapat magsimula nito nang ganito. Hayaang %3 ang ilagay ng compose file.</translation>
    </message>
    <message>
        <source>%1 in %2 (%3, kept) is removed: it cannot run without the old shape.</source>
        <translation>Aalisin ang %1 sa %2 (%3, itinago): hindi ito tatakbo nang wala ang lumang anyo.</translation>
    </message>
    <message>
        <source>The database carries no expansion: there is nothing to contract.</source>
        <translation>Walang expansion ang database: walang ikokontrata.</translation>
    </message>
    <message>
        <source>The release that serves does not have %1: it still uses the old shape.</source>
        <translation>Wala sa nagsisilbing release ang %1: gamit pa nito ang lumang anyo.</translation>
    </message>
    <message>
        <source>Deploy the release that has it first.</source>
        <translation>I-deploy muna ang release na mayroon nito.</translation>
    </message>
    <message>
        <source>%1 is expanded, and not recorded as applied.</source>
        <translation>Pinalawak ang %1, at hindi nakatala bilang nakalapat.</translation>
    </message>
    <message>
        <source>A deployment is under way, or ended in the middle: `pilothousectl runs`.</source>
        <translation>May isinasagawang deployment, o natapos ito sa gitna: `pilothousectl runs`.</translation>
    </message>
    <message numerus="yes">
        <source>Old and new differ in %n row(s) of %1 (%2).</source>
        <translation>
            <numerusform>Magkaiba ang luma at bago sa %n row ng %1 (%2).</numerusform>
            <numerusform>Magkaiba ang luma at bago sa %n row ng %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Something wrote past the trigger. Find out which value is right, and repair the rows.</source>
        <translation>May sumulat nang lampas sa trigger. Alamin kung alin ang tamang halaga, at ayusin ang mga row.</translation>
    </message>
    <message>
        <source>They would not come back as they were, or something wrote past the trigger. Correct the rows; the query below counts them.</source>
        <translation>Hindi sila babalik sa dati nilang anyo, o may sumulat nang lampas sa trigger. Itama ang mga row; binibilang sila ng query sa ibaba.</translation>
    </message>
</context>
<context>
    <name>ContractStep</name>
    <message>
        <source>the old shape is gone</source>
        <translation>wala na ang lumang anyo</translation>
    </message>
    <message>
        <source>The contract stays</source>
        <translation>Mananatili ang contract</translation>
    </message>
    <message>
        <source>The old shape is gone and cannot be brought back, but from the backup; %1 does not need it.</source>
        <translation>Wala na ang lumang anyo at maibabalik lamang mula sa backup; hindi ito kailangan ng %1.</translation>
    </message>
    <message>
        <source>Of %1 a part is contracted, which cannot be taken back; plan the contract again for the rest.</source>
        <translation>Nakontrata na ang bahagi ng %1, na hindi mababawi; iplano muli ang contract para sa natira.</translation>
    </message>
</context>
<context>
    <name>ConversionCheck</name>
    <message>
        <source>its expressions call %1, which is volatile: it may give another value each time</source>
        <translation>tinatawag ng mga expression nito ang %1, na volatile: maaaring iba ang halaga nito sa bawat tawag</translation>
    </message>
    <message>
        <source>its expressions call %1, which returns rows and not a value</source>
        <translation>tinatawag ng mga expression nito ang %1, na nagbabalik ng mga row at hindi halaga</translation>
    </message>
    <message>
        <source>its expressions call %1, which is for several rows</source>
        <translation>tinatawag ng mga expression nito ang %1, na para sa maraming row</translation>
    </message>
    <message>
        <source>NULL in its new columns becomes something else by way of the old ones, so that it could not be told from a row that is not filled yet; let the expressions make NULL of NULL</source>
        <translation>nagiging iba ang NULL sa mga bago nitong column kapag dumaan sa mga luma, kaya hindi ito maibubukod sa row na hindi pa napupuno; gawing NULL ng mga expression ang NULL</translation>
    </message>
    <message>
        <source> (the first has the key %1)</source>
        <translation> (ang una ay may key na %1)</translation>
    </message>
    <message>
        <source>%1 of %2 rows that were tried do not come back as they were by its expressions%3; the query below finds them</source>
        <translation>%1 sa %2 row na sinubok ang hindi bumabalik sa dating anyo sa mga expression nito%3; hinahanap sila ng query sa ibaba</translation>
    </message>
    <message>
        <source>%1: %2 rows were tried, and each comes back as it was by the expressions in pilothouse.yaml; the backfill tries all of them.</source>
        <translation>%1: sinubok ang %2 row, at bawat isa ay bumabalik sa dating anyo sa mga expression sa pilothouse.yaml; lahat ay sinusubok ng backfill.</translation>
    </message>
</context>
<context>
    <name>ConversionExpression</name>
    <message>
        <source>it has a subquery</source>
        <translation>may subquery ito</translation>
    </message>
    <message>
        <source>it changes with the moment, or with who asks</source>
        <translation>nagbabago ito ayon sa sandali, o sa nagtatanong</translation>
    </message>
    <message>
        <source>it has a parameter</source>
        <translation>may parameter ito</translation>
    </message>
    <message>
        <source>it has %1, which is nothing of a row&apos;s columns</source>
        <translation>may %1 ito, na hindi sa mga column ng isang row</translation>
    </message>
    <message>
        <source>it names a whole row, or a column with its table: write the column alone</source>
        <translation>buong row ang pinapangalanan nito, o column kasama ang table: isulat ang column nang mag-isa</translation>
    </message>
    <message>
        <source>it calls %1 for several rows</source>
        <translation>tinatawag nito ang %1 para sa maraming row</translation>
    </message>
    <message>
        <source>%1() is given nothing of the row, so that it changes with something else</source>
        <translation>walang ibinibigay sa %1() mula sa row, kaya sa ibang bagay ito nagbabago</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>mas mahaba ito sa %1 character</translation>
    </message>
    <message>
        <source>it has “%1” in it</source>
        <translation>may “%1” sa loob nito</translation>
    </message>
    <message>
        <source>it is not one SQL expression</source>
        <translation>hindi ito iisang SQL expression</translation>
    </message>
</context>
<context>
    <name>ConversionReader</name>
    <message>
        <source>pilothouse.yaml has an expression for the new column %1.%2, which the migration does not make.</source>
        <translation>May expression ang pilothouse.yaml para sa bagong column na %1.%2, na hindi ginagawa ng migration.</translation>
    </message>
    <message>
        <source>%1.%2 keeps a default, so that nobody could tell whether a release has written it.</source>
        <translation>Nananatili ang default ng %1.%2, kaya walang makapagsasabi kung isinulat ito ng release.</translation>
    </message>
    <message>
        <source>pilothouse.yaml has an expression for the old column %1.%2, which the migration does not take away.</source>
        <translation>May expression ang pilothouse.yaml para sa lumang column na %1.%2, na hindi inaalis ng migration.</translation>
    </message>
</context>
<context>
    <name>DatabaseChecks</name>
    <message>
        <source>“%1” was found.</source>
        <translation>Natagpuan ang “%1”.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 answers at %2; “%3” has %4.</source>
        <translation>Sumasagot ang PostgreSQL %1 sa %2; may %4 ang “%3”.</translation>
    </message>
    <message>
        <source>%1 is missing or does not run.</source>
        <translation>Wala o hindi tumatakbo ang %1.</translation>
    </message>
    <message>
        <source>Install the PostgreSQL client, for example `sudo apt-get install postgresql-client`.</source>
        <translation>I-install ang PostgreSQL client, halimbawa `sudo apt-get install postgresql-client`.</translation>
    </message>
    <message>
        <source>pg_dump and pg_restore have version %1.</source>
        <translation>Bersyong %1 ang pg_dump at pg_restore.</translation>
    </message>
    <message>
        <source>pg_dump has version %1 and the server has %2; an older pg_dump refuses a newer server.</source>
        <translation>Bersyong %1 ang pg_dump at %2 ang server; tinatanggihan ng mas lumang pg_dump ang mas bagong server.</translation>
    </message>
    <message>
        <source>Install postgresql-client-%1 or newer and put it first on the PATH.</source>
        <translation>I-install ang postgresql-client-%1 o mas bago at ilagay itong una sa PATH.</translation>
    </message>
    <message>
        <source>The database has %1 connections left of %2; a second slot may need %3 (the serving one uses %4).</source>
        <translation>May natitirang %1 sa %2 koneksyon ang database; maaaring mangailangan ng %3 ang pangalawang slot (%4 ang gamit ng nagsisilbi).</translation>
    </message>
    <message>
        <source>Close idle connections, lower CONN_MAX_AGE or the number of workers, or raise max_connections.</source>
        <translation>Isara ang mga nakatenggang koneksyon, babaan ang CONN_MAX_AGE o ang dami ng worker, o taasan ang max_connections.</translation>
    </message>
    <message>
        <source>%1 of %2 connections are left; %3 may be needed.</source>
        <translation>May natitirang %1 sa %2 koneksyon; maaaring kailanganin ang %3.</translation>
    </message>
    <message>
        <source>The run takes its own before it migrates; `pilothousectl backup create` takes one now.</source>
        <translation>Kumukuha ng sarili ang run bago mag-migrate; kumukuha ngayon ang `pilothousectl backup create`.</translation>
    </message>
    <message>
        <source>There is no verified backup yet.</source>
        <translation>Wala pang napatunayang backup.</translation>
    </message>
    <message>
        <source>The last verified backup is %1 old; %2 are allowed.</source>
        <translation>%1 na ang huling napatunayang backup; %2 ang pinapayagan.</translation>
    </message>
    <message>
        <source>The last verified backup is %1 old (%2).</source>
        <translation>%1 na ang huling napatunayang backup (%2).</translation>
    </message>
    <message>
        <source>No index is invalid, no constraint waits to be validated.</source>
        <translation>Walang di-wastong index, at walang constraint na naghihintay ng pagpapatunay.</translation>
    </message>
    <message>
        <source>INVALID index %1 on %2</source>
        <translation>DI-WASTONG index %1 sa %2</translation>
    </message>
    <message>
        <source>unvalidated constraint %1 of %2</source>
        <translation>di-napatunayang constraint %1 ng %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that a change left half done: %1.</source>
        <translation>
            <numerusform>May %n bagay na iniwang kalahati ng isang pagbabago: %1.</numerusform>
            <numerusform>May %n bagay na iniwang kalahati ng isang pagbabago: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once nobody needs them: %1</source>
        <translation>Kapag wala nang nangangailangan sa mga ito: %1</translation>
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
    <message>
        <source>%1 goes on serving; the old shape of the schema goes; about %2 in all.</source>
        <translation>Magpapatuloy ang %1 sa pagsisilbi; aalisin ang lumang anyo ng schema; mga %2 lahat.</translation>
    </message>
    <message>
        <source>%1 goes on serving; the schema becomes what it was before; about %2 in all.</source>
        <translation>Magpapatuloy ang %1 sa pagsisilbi; babalik ang schema sa dati; mga %2 lahat.</translation>
    </message>
    <message>
        <source>Reading what the database carries; the checks follow.</source>
        <translation>Binabasa ang nasa database; susunod ang mga pagsusuri.</translation>
    </message>
    <message>
        <source>It is not possible now, and the reason stands below. Nothing was changed.</source>
        <translation>Hindi ito puwede ngayon, at nasa ibaba ang dahilan. Walang binago.</translation>
    </message>
    <message>
        <source>Start the contract</source>
        <translation>Simulan ang contract</translation>
    </message>
    <message>
        <source>Start taking back</source>
        <translation>Simulan ang pagbawi</translation>
    </message>
    <message>
        <source>%1 serves throughout; users notice nothing.</source>
        <translation>Nagsisilbi ang %1 sa buong panahon; walang mapapansin ang mga user.</translation>
    </message>
    <message>
        <source>Contract the schema of %1</source>
        <translation>Ikontrata ang schema ng %1</translation>
    </message>
    <message>
        <source>Take back what was expanded in %1</source>
        <translation>Bawiin ang pinalawak sa %1</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Take-back</source>
        <translation>Pagbawi</translation>
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
        <translation>Nawawala sa program ang script na tagabasa.</translation>
    </message>
    <message>
        <source>Django does not start in the new image (exit code %1).</source>
        <translation>Hindi nagsisimula ang Django sa bagong image (exit code %1).</translation>
    </message>
    <message>
        <source>Correct the release; the detail has the container&apos;s last lines.</source>
        <translation>Itama ang release; nasa detalye ang mga huling linya ng container.</translation>
    </message>
    <message>
        <source>The new image cannot reach the database: %1</source>
        <translation>Hindi maabot ng bagong image ang database: %1</translation>
    </message>
    <message>
        <source>Django cannot read the new image&apos;s migrations: %1: %2</source>
        <translation>Hindi mabasa ng Django ang mga migration ng bagong image: %1: %2</translation>
    </message>
    <message>
        <source>Check that the database runs and that the service&apos;s environment names it rightly.</source>
        <translation>Tiyaking tumatakbo ang database at tama ang pangalan nito sa environment ng service.</translation>
    </message>
    <message>
        <source>The new image&apos;s migrations of %1 are in conflict: %2 both come last.</source>
        <translation>Magkasalungat ang mga migration ng %1 ng bagong image: kapwa huli ang %2.</translation>
    </message>
    <message>
        <source>Run `makemigrations --merge`, and build the release anew.</source>
        <translation>Patakbuhin ang `makemigrations --merge`, at i-build muli ang release.</translation>
    </message>
    <message>
        <source>The new image&apos;s database is %1, not PostgreSQL.</source>
        <translation>%1 ang database ng bagong image, hindi PostgreSQL.</translation>
    </message>
    <message>
        <source>Correct its settings, or remove `migrations` from pilothouse.yaml.</source>
        <translation>Itama ang mga setting nito, o alisin ang `migrations` sa pilothouse.yaml.</translation>
    </message>
    <message>
        <source>The new image&apos;s database settings defeat lock_timeout (it is %1 ms): a migration that waits for a lock would stop the running release.</source>
        <translation>Pinapawalang-bisa ng database settings ng bagong image ang lock_timeout (%1 ms ito): ihihinto ng migration na naghihintay ng lock ang tumatakbong release.</translation>
    </message>
    <message>
        <source>Remove &quot;options&quot; from DATABASES OPTIONS in the settings, or add `-c lock_timeout=2s` to it.</source>
        <translation>Alisin ang &quot;options&quot; sa DATABASES OPTIONS sa settings, o idagdag dito ang `-c lock_timeout=2s`.</translation>
    </message>
    <message>
        <source>Django cannot tell the migration&apos;s SQL: %1: %2</source>
        <translation>Hindi masabi ng Django ang SQL ng migration: %1: %2</translation>
    </message>
</context>
<context>
    <name>DockerChecks</name>
    <message>
        <source>The program docker is missing or does not run.</source>
        <translation>Wala o hindi tumatakbo ang program na docker.</translation>
    </message>
    <message>
        <source>Install Docker, for example `sudo apt-get install docker.io`, or see docs.docker.com/engine/install.</source>
        <translation>I-install ang Docker, halimbawa `sudo apt-get install docker.io`, o tingnan ang docs.docker.com/engine/install.</translation>
    </message>
    <message>
        <source>The daemon answers; version %1.</source>
        <translation>Sumasagot ang daemon; bersyong %1.</translation>
    </message>
    <message>
        <source>Docker has no Compose plug-in of version 2.</source>
        <translation>Walang Compose plug-in na bersyong 2 ang Docker.</translation>
    </message>
    <message>
        <source>Install docker-compose-plugin (2.24 or newer), or see docs.docker.com/compose/install.</source>
        <translation>I-install ang docker-compose-plugin (2.24 o mas bago), o tingnan ang docs.docker.com/compose/install.</translation>
    </message>
    <message>
        <source>Compose has version %1; 2.24 is the oldest that works.</source>
        <translation>Bersyong %1 ang Compose; 2.24 ang pinakalumang gumagana.</translation>
    </message>
    <message>
        <source>Install a newer docker-compose-plugin, or see docs.docker.com/compose/install.</source>
        <translation>Mag-install ng mas bagong docker-compose-plugin, o tingnan ang docs.docker.com/compose/install.</translation>
    </message>
    <message>
        <source>Compose has version %1.</source>
        <translation>Bersyong %1 ang Compose.</translation>
    </message>
    <message>
        <source>The compose files have no service called %1.</source>
        <translation>Walang service na %1 sa mga compose file.</translation>
    </message>
    <message>
        <source>They have: %1. Correct the names in pilothouse.yaml.</source>
        <translation>Mayroon ang mga ito: %1. Itama ang mga pangalan sa pilothouse.yaml.</translation>
    </message>
    <message numerus="yes">
        <source>The compose files resolve to %n service(s).</source>
        <translation>
            <numerusform>May %n service ang mga compose file.</numerusform>
            <numerusform>May %n service ang mga compose file.</numerusform>
        </translation>
    </message>
    <message>
        <source>The planned image of %1 (%2) is no longer on the Docker host.</source>
        <translation>Wala na sa Docker host ang planong image ng %1 (%2).</translation>
    </message>
    <message>
        <source>Bring it back with `pilothousectl prepare`, then make a new plan.</source>
        <translation>Ibalik ito sa `pilothousectl prepare`, saka gumawa ng bagong plano.</translation>
    </message>
    <message>
        <source>The tag %1 names another image than when the plan was made.</source>
        <translation>Ibang image ang tinutukoy ng tag na %1 kaysa nang gawin ang plano.</translation>
    </message>
    <message>
        <source>Make a new plan, so that what was looked at is what runs.</source>
        <translation>Gumawa ng bagong plano, upang ang tiningnan ang siyang tatakbo.</translation>
    </message>
    <message>
        <source>planned %1
now     %2</source>
        <translation>nasa plano %1
ngayon    %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n image(s) are there, unchanged since the plan.</source>
        <translation>
            <numerusform>Narito ang %n image, di-nagbago mula sa plano.</numerusform>
            <numerusform>Narito ang lahat ng %n image, di-nagbago mula sa plano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked at: the Docker daemon is on another host.</source>
        <translation>Hindi tiningnan: nasa ibang host ang Docker daemon.</translation>
    </message>
    <message>
        <source>Remove what is not needed: `docker system df` shows it, `docker image prune` frees it.</source>
        <translation>Alisin ang di-kailangan: ipinapakita ng `docker system df`, pinalalaya ng `docker image prune`.</translation>
    </message>
    <message>
        <source>%1 of memory are free; a second slot needs about %2, as much as the serving one.</source>
        <translation>%1 ang libreng memory; mga %2 ang kailangan ng pangalawang slot, gaya ng sa nagsisilbi.</translation>
    </message>
    <message>
        <source>Free memory on the host, or give it more.</source>
        <translation>Magpalaya ng memory sa host, o dagdagan ito.</translation>
    </message>
    <message>
        <source>%1 of memory are free; a second slot needs about %2.</source>
        <translation>%1 ang libreng memory; mga %2 ang kailangan ng pangalawang slot.</translation>
    </message>
</context>
<context>
    <name>DockerCli</name>
    <message>
        <source>The program docker was not found.</source>
        <translation>Hindi natagpuan ang program na docker.</translation>
    </message>
    <message>
        <source>Install Docker and its Compose plug-in, and put docker on the PATH.</source>
        <translation>I-install ang Docker at ang Compose plug-in nito, at ilagay ang docker sa PATH.</translation>
    </message>
    <message>
        <source>Docker at %1 did not answer within %2.</source>
        <translation>Hindi sumagot ang Docker sa %1 sa loob ng %2.</translation>
    </message>
    <message>
        <source>See whether the daemon hangs: `docker info`.</source>
        <translation>Tingnan kung nakabitin ang daemon: `docker info`.</translation>
    </message>
    <message>
        <source>`%1` failed: %2</source>
        <translation>Nabigo ang `%1`: %2</translation>
    </message>
    <message>
        <source>context “%1”</source>
        <translation>context na “%1”</translation>
    </message>
    <message>
        <source>Docker&apos;s answer is not what `docker inspect` prints: %1</source>
        <translation>Hindi ang ipini-print ng `docker inspect` ang sagot ng Docker: %1</translation>
    </message>
    <message>
        <source>Docker does not answer at %1. The daemon may be stopped.</source>
        <translation>Hindi sumasagot ang Docker sa %1. Maaaring nakahinto ang daemon.</translation>
    </message>
    <message>
        <source>Start it, for example with `sudo systemctl start docker`, and try again.</source>
        <translation>Simulan ito, halimbawa sa `sudo systemctl start docker`, at subukan muli.</translation>
    </message>
    <message>
        <source>You may not use Docker at %1.</source>
        <translation>Hindi ka pinapayagang gumamit ng Docker sa %1.</translation>
    </message>
    <message>
        <source>Add yourself to the group that owns the socket (`sudo usermod -aG docker $USER`) and log in again.</source>
        <translation>Idagdag ang sarili sa grupong may-ari ng socket (`sudo usermod -aG docker $USER`) at mag-login muli.</translation>
    </message>
    <message>
        <source>Docker has no %1.</source>
        <translation>Walang %1 ang Docker.</translation>
    </message>
    <message>
        <source>`docker context ls` lists the contexts; correct `docker: context:` in pilothouse.yaml.</source>
        <translation>Nakalista sa `docker context ls` ang mga context; itama ang `docker: context:` sa pilothouse.yaml.</translation>
    </message>
    <message>
        <source>Docker has no Compose plug-in of version 2.</source>
        <translation>Walang Compose plug-in na bersyong 2 ang Docker.</translation>
    </message>
    <message>
        <source>Install docker-compose-plugin (Compose %1 or newer).</source>
        <translation>I-install ang docker-compose-plugin (Compose %1 o mas bago).</translation>
    </message>
</context>
<context>
    <name>DockerInspector</name>
    <message>
        <source>Docker Compose is %1; Pilothouse needs 2.24 or newer.</source>
        <translation>%1 ang Docker Compose; kailangan ng Pilothouse ang 2.24 o mas bago.</translation>
    </message>
    <message>
        <source>Update the package docker-compose-plugin.</source>
        <translation>I-update ang package na docker-compose-plugin.</translation>
    </message>
    <message>
        <source>There is no container %1.</source>
        <translation>Walang container na %1.</translation>
    </message>
    <message>
        <source>The image %1 is not on the Docker host.</source>
        <translation>Wala sa Docker host ang image na %1.</translation>
    </message>
    <message>
        <source>Build or pull it: `pilothousectl prepare`.</source>
        <translation>I-build o i-pull ito: `pilothousectl prepare`.</translation>
    </message>
    <message>
        <source>The Docker host has no image at all, and the deployment lease needs one.</source>
        <translation>Walang kahit anong image ang Docker host, at kailangan ng deployment lease ang isa.</translation>
    </message>
    <message>
        <source>Bring the stack up first: `docker compose up -d`.</source>
        <translation>Patakbuhin muna ang stack: `docker compose up -d`.</translation>
    </message>
</context>
<context>
    <name>DockerReader</name>
    <message>
        <source>Docker&apos;s socket did not give a list of containers.</source>
        <translation>Hindi nagbigay ng listahan ng container ang socket ng Docker.</translation>
    </message>
    <message>
        <source>Docker&apos;s socket did not tell of a container.</source>
        <translation>Walang sinabi tungkol sa container ang socket ng Docker.</translation>
    </message>
    <message>
        <source>`docker inspect` failed: %1</source>
        <translation>Nabigo ang `docker inspect`: %1</translation>
    </message>
</context>
<context>
    <name>DockerSocket</name>
    <message>
        <source>Docker&apos;s socket did not answer as expected.</source>
        <translation>Hindi inaasahan ang sagot ng socket ng Docker.</translation>
    </message>
    <message>
        <source>Docker&apos;s socket does not know the question.</source>
        <translation>Hindi alam ng socket ng Docker ang tanong.</translation>
    </message>
    <message>
        <source>Docker is not asked over a socket of this machine.</source>
        <translation>Hindi sa socket ng makinang ito tinatanong ang Docker.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Docker program</source>
        <translation>Program na Docker</translation>
    </message>
    <message>
        <source>Docker daemon</source>
        <translation>Docker daemon</translation>
    </message>
    <message>
        <source>Docker Compose</source>
        <translation>Docker Compose</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Talaan</translation>
    </message>
    <message>
        <source>Overlay folder</source>
        <translation>Overlay folder</translation>
    </message>
    <message>
        <source>Disk of backups</source>
        <translation>Disk ng mga backup</translation>
    </message>
    <message>
        <source>Backup programs</source>
        <translation>Mga program ng backup</translation>
    </message>
    <message>
        <source>Database password</source>
        <translation>Password ng database</translation>
    </message>
    <message>
        <source>Compose files</source>
        <translation>Mga compose file</translation>
    </message>
    <message>
        <source>Disk of Docker</source>
        <translation>Disk ng Docker</translation>
    </message>
    <message>
        <source>Required variables</source>
        <translation>Kailangang variable</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Public URL</source>
        <translation>Public URL</translation>
    </message>
    <message>
        <source>Health URL</source>
        <translation>Health URL</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Mga pahina</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Indexes and constraints</source>
        <translation>Mga index at constraint</translation>
    </message>
    <message>
        <source>Folder of locks and logs</source>
        <translation>Folder ng mga lock at log</translation>
    </message>
</context>
<context>
    <name>DoctorCommand</name>
    <message>
        <source>Project file</source>
        <translation>Project file</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problema</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrainStep</name>
    <message>
        <source>%1 does not run any more</source>
        <translation>hindi na tumatakbo ang %1</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>wala na ang %1</translation>
    </message>
    <message>
        <source>no request in flight</source>
        <translation>walang request na isinasagawa</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) after the limit of %1</source>
        <translation>
            <numerusform>%n koneksyon pagkatapos ng hangganang %1</numerusform>
            <numerusform>%n koneksyon pagkatapos ng hangganang %1</numerusform>
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
        <translation>Isinulat ang “%1” sa paraang hindi mababago ng form.</translation>
    </message>
    <message>
        <source>Change it in the file; it is read again at once.</source>
        <translation>Baguhin sa file; agad itong binabasa muli.</translation>
    </message>
    <message>
        <source>The project file is no YAML: %1</source>
        <translation>Hindi YAML ang project file: %1</translation>
    </message>
    <message>
        <source>Correct it in the file first.</source>
        <translation>Itama muna ito sa file.</translation>
    </message>
</context>
<context>
    <name>Ejection</name>
    <message>
        <source>Nothing of Pilothouse is in environment %1: there is nothing to give back.</source>
        <translation>Walang anuman ng Pilothouse sa environment na %1: walang ibabalik.</translation>
    </message>
    <message>
        <source>Take that edit back, or take the lines marked “pilothouse” out by hand.</source>
        <translation>Bawiin ang pagbabagong iyon, o alisin nang mano-mano ang mga linyang may markang “pilothouse”.</translation>
    </message>
    <message>
        <source>The team&apos;s own container of %1 is gone, so there is nothing to give the traffic back to.</source>
        <translation>Wala na ang sariling container ng team para sa %1, kaya walang pagbabalikan ng trapiko.</translation>
    </message>
    <message>
        <source>Bring it up with the release that serves now: docker compose up -d %1</source>
        <translation>Patakbuhin ito sa release na nagsisilbi ngayon: docker compose up -d %1</translation>
    </message>
    <message>
        <source>%1 now runs %2; the team&apos;s own container runs %3.</source>
        <translation>%2 ngayon ang pinapatakbo ng %1; %3 ang sa sariling container ng team.</translation>
    </message>
    <message>
        <source>See that %1 is healthy</source>
        <translation>Tiyaking malusog ang %1</translation>
    </message>
    <message>
        <source>Start %1 and wait until it is healthy</source>
        <translation>Simulan ang %1 at hintaying maging malusog</translation>
    </message>
    <message>
        <source>Switch from %1 to the team&apos;s own service</source>
        <translation>Lumipat mula %1 sa sariling service ng team</translation>
    </message>
    <message>
        <source>Wait until %1 has answered its requests</source>
        <translation>Hintaying masagot ng %1 ang mga request nito</translation>
    </message>
    <message>
        <source>Stop the slots&apos; workers, start the team&apos;s own</source>
        <translation>Ihinto ang mga worker ng slot, simulan ang sarili ng team</translation>
    </message>
    <message>
        <source>Take Pilothouse&apos;s part out of the router: one reload, idle client connections are closed</source>
        <translation>Alisin sa router ang bahagi ng Pilothouse: isang reload, isasara ang mga nakatenggang koneksyon ng client</translation>
    </message>
    <message numerus="yes">
        <source>Stop and remove %n container(s) of the slots</source>
        <translation>
            <numerusform>Ihinto at alisin ang %n container ng mga slot</numerusform>
            <numerusform>Ihinto at alisin ang %n container ng mga slot</numerusform>
        </translation>
    </message>
    <message>
        <source>Users would get another release than now. %1</source>
        <translation>Ibang release kaysa ngayon ang makukuha ng mga user. %1</translation>
    </message>
    <message>
        <source>Bring the team&apos;s own service to the release that serves (set it in the compose file or .env, then `docker compose up -d %1`: nobody is sent there yet), or allow it with --release-change.</source>
        <translation>Dalhin ang sariling service ng team sa nagsisilbing release (itakda sa compose file o .env, saka `docker compose up -d %1`: wala pang ipinapadala roon), o payagan sa --release-change.</translation>
    </message>
    <message>
        <source>gives the stack back to its team</source>
        <translation>ibinabalik ang stack sa team nito</translation>
    </message>
    <message>
        <source>Take Pilothouse&apos;s part out of the router</source>
        <translation>Alisin sa router ang bahagi ng Pilothouse</translation>
    </message>
    <message>
        <source>The team&apos;s own container %1 is not healthy after %2. The slot still serves; nothing was switched.</source>
        <translation>Hindi malusog ang sariling container ng team na %1 pagkatapos ng %2. Nagsisilbi pa ang slot; walang inilipat.</translation>
    </message>
    <message>
        <source>Look at it: docker logs %1</source>
        <translation>Tingnan ito: docker logs %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are still being answered after %1; they get the container&apos;s stop time.</source>
        <translation>
            <numerusform>May %n request na sinasagot pa pagkatapos ng %1; ang stop time ng container ang ibinibigay.</numerusform>
            <numerusform>May %n request na sinasagot pa pagkatapos ng %1; ang stop time ng container ang ibinibigay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnvironmentPreflight</name>
    <message>
        <source>Docker daemon</source>
        <translation>Docker daemon</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Mga image</translation>
    </message>
    <message>
        <source>Disk of Docker</source>
        <translation>Disk ng Docker</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Mga port</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Active slot</source>
        <translation>Aktibong slot</translation>
    </message>
    <message>
        <source>Health now</source>
        <translation>Kalusugan ngayon</translation>
    </message>
    <message>
        <source>Callers past the router</source>
        <translation>Lampas sa router</translation>
    </message>
    <message>
        <source>Pages now</source>
        <translation>Mga pahina ngayon</translation>
    </message>
    <message>
        <source>Required variables</source>
        <translation>Kailangang variable</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Database connections</source>
        <translation>Koneksyon sa database</translation>
    </message>
    <message>
        <source>Backup programs</source>
        <translation>Mga program ng backup</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Huling backup</translation>
    </message>
    <message>
        <source>Disk of backups</source>
        <translation>Disk ng mga backup</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>Ibang run</translation>
    </message>
    <message>
        <source>Deployment lease</source>
        <translation>Deployment lease</translation>
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
    <name>ExpandStep</name>
    <message>
        <source>both shapes are there</source>
        <translation>naroon ang dalawang anyo</translation>
    </message>
    <message>
        <source>Expansion kept</source>
        <translation>Itinago ang expansion</translation>
    </message>
    <message>
        <source>Expansion removed: %1</source>
        <translation>Inalis ang expansion: %1</translation>
    </message>
</context>
<context>
    <name>ExpansionExecutor</name>
    <message>
        <source>The database has no table %1.</source>
        <translation>Walang table na %1 ang database.</translation>
    </message>
    <message>
        <source>%1 has expanded %2 already.</source>
        <translation>Pinalawak na ng %1 ang %2.</translation>
    </message>
    <message>
        <source>Plan again.</source>
        <translation>Magplano muli.</translation>
    </message>
    <message>
        <source>The expansion of %1 was made, and is not there.</source>
        <translation>Ginawa ang expansion ng %1, at wala naman.</translation>
    </message>
    <message>
        <source>After the backfill of %1 old and new differ still, or an index or a constraint of it is missing.</source>
        <translation>Pagkatapos ng backfill ng %1 ay magkaiba pa ang luma at bago, o kulang ang isang index o constraint nito.</translation>
    </message>
    <message>
        <source>Something writes past the trigger (session_replication_role = replica does), or takes away what was made. Find out what, then plan again.</source>
        <translation>May sumusulat nang lampas sa trigger (gayon ang session_replication_role = replica), o nag-aalis ng ginawa. Alamin kung ano, saka magplano muli.</translation>
    </message>
    <message>
        <source>The contract of %1 was made, and its mark is still there.</source>
        <translation>Ginawa ang contract ng %1, at naroon pa ang marka nito.</translation>
    </message>
    <message>
        <source>Not every row of %1 comes back as it was by the expressions in pilothouse.yaml, or an index or a constraint of it is missing.</source>
        <translation>Hindi lahat ng row ng %1 ay bumabalik sa dating anyo sa mga expression sa pilothouse.yaml, o kulang ang isang index o constraint nito.</translation>
    </message>
    <message>
        <source>Correct the expressions or the rows, then plan again; the query below counts them.</source>
        <translation>Itama ang mga expression o ang mga row, saka muling magplano; binibilang sila ng query sa ibaba.</translation>
    </message>
</context>
<context>
    <name>ExpansionOffer</name>
    <message>
        <source>It has nothing that would have to be made in two halves.</source>
        <translation>Wala itong kailangang gawin sa dalawang kalahati.</translation>
    </message>
    <message>
        <source>Line %1 is none of the changes that can be made in two halves: %2. Put it into a migration of its own.</source>
        <translation>Hindi kabilang ang linya %1 sa mga pagbabagong magagawa sa dalawang kalahati: %2. Ilagay ito sa sariling migration.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read: %2.</source>
        <translation>Hindi mabasa ang linya %1: %2.</translation>
    </message>
    <message>
        <source>The columns that pilothouse.yaml has expressions for are changed in another way too. Put that into a migration of its own.</source>
        <translation>Sa ibang paraan din binabago ang mga column na may expression sa pilothouse.yaml. Ilagay iyon sa sariling migration.</translation>
    </message>
    <message>
        <source>It runs code that nobody can see through: %1.</source>
        <translation>May pinapatakbo itong code na hindi masilip ninuman: %1.</translation>
    </message>
    <message>
        <source>Put that into a migration of its own, or let expressions in pilothouse.yaml stand for it.</source>
        <translation>Ilagay iyon sa sariling migration, o hayaang mga expression sa pilothouse.yaml ang pumalit dito.</translation>
    </message>
    <message>
        <source>When it only fills the new columns, say so beside its expressions in pilothouse.yaml: replaces-code: true.</source>
        <translation>Kung pinupuno lang nito ang mga bagong column, sabihin iyon sa tabi ng mga expression nito sa pilothouse.yaml: replaces-code: true.</translation>
    </message>
</context>
<context>
    <name>ExpansionPlanning</name>
    <message>
        <source>%1 carries the expansion of %2 already; end that first (`pilothousectl plan --strategy contract`)</source>
        <translation>dala na ng %1 ang expansion ng %2; tapusin muna iyon (`pilothousectl plan --strategy contract`)</translation>
    </message>
    <message>
        <source>%1 stands on both columns; release one change after the other</source>
        <translation>nakasalalay sa dalawang column ang %1; i-release ang mga pagbabago nang isa-isa</translation>
    </message>
    <message>
        <source>Without `database:` in pilothouse.yaml nothing can be expanded.</source>
        <translation>Kung walang `database:` sa pilothouse.yaml, walang mapapalawak.</translation>
    </message>
    <message>
        <source>Name the application&apos;s database there.</source>
        <translation>Ilagay doon ang database ng application.</translation>
    </message>
    <message>
        <source>Not everything in this release can be expanded and contracted: %1</source>
        <translation>Hindi lahat sa release na ito ay mapapalawak at makokontrata: %1</translation>
    </message>
    <message>
        <source>Change what stands in the way, release the rest on its own, or deploy in a maintenance window.</source>
        <translation>Baguhin ang humahadlang, i-release nang hiwalay ang iba, o mag-deploy sa maintenance window.</translation>
    </message>
</context>
<context>
    <name>ExpansionWriter</name>
    <message>
        <source>its index %1 is INVALID</source>
        <translation>DI-WASTO ang index nitong %1</translation>
    </message>
    <message>
        <source>its index %1 cannot be written for another column</source>
        <translation>hindi maisulat ang index nitong %1 para sa ibang column</translation>
    </message>
    <message>
        <source>the index of its constraint %1 was not found</source>
        <translation>hindi natagpuan ang index ng constraint nitong %1</translation>
    </message>
    <message>
        <source>it is part of the constraint %1, of a kind that cannot be made twice</source>
        <translation>bahagi ito ng constraint na %1, na uring hindi magagawa nang dalawang beses</translation>
    </message>
    <message>
        <source>its constraint %1 is not validated</source>
        <translation>hindi napatunayan ang constraint nitong %1</translation>
    </message>
    <message>
        <source>its constraint %1 cannot be written for another column</source>
        <translation>hindi maisulat ang constraint nitong %1 para sa ibang column</translation>
    </message>
    <message>
        <source>the index %1 has no counterpart on %2</source>
        <translation>walang katapat sa %2 ang index na %1</translation>
    </message>
    <message>
        <source>the constraint %1 has no counterpart on %2</source>
        <translation>walang katapat sa %2 ang constraint na %1</translation>
    </message>
    <message>
        <source>%1 cannot be expanded: %2.</source>
        <translation>Hindi mapalawak ang %1: %2.</translation>
    </message>
    <message>
        <source>Change that first, or deploy in a maintenance window.</source>
        <translation>Baguhin muna iyon, o mag-deploy sa maintenance window.</translation>
    </message>
    <message>
        <source>The triggers of %1 (%2) fire for every row that the backfill touches.</source>
        <translation>Umaandar ang mga trigger ng %1 (%2) sa bawat row na ginagalaw ng backfill.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary table (a view, a partitioned or an inherited table)</source>
        <translation>hindi karaniwang table ang %1 (view, partitioned o inherited table)</translation>
    </message>
    <message>
        <source>the user of database: in pilothouse.yaml does not own %1</source>
        <translation>hindi pag-aari ng user ng database: sa pilothouse.yaml ang %1</translation>
    </message>
    <message>
        <source>the database has no such column; where a pending migration makes it, deploy that one first</source>
        <translation>walang ganoong column ang database; kung ginagawa ito ng nakabinbing migration, iyon muna ang i-deploy</translation>
    </message>
    <message>
        <source>%1 depends on it</source>
        <translation>nakasalalay rito ang %1</translation>
    </message>
    <message>
        <source>%1 has no primary key, by which its rows are copied in batches</source>
        <translation>walang primary key ang %1, na batayan ng pagkopya ng mga row nang pangkat-pangkat</translation>
    </message>
    <message>
        <source>the database has no such column</source>
        <translation>walang ganoong column ang database</translation>
    </message>
    <message>
        <source>-- Expand/contract for release %1, as Pilothouse would run it.</source>
        <translation>-- Expand/contract for release %1, as Pilothouse would run it.</translation>
    </message>
    <message>
        <source>expand: brief locks; the old release goes on</source>
        <translation>expand: brief locks; the old release goes on</translation>
    </message>
    <message>
        <source>backfill: in batches of %1 rows by primary key, a commit each; by hand, without :from and :to</source>
        <translation>backfill: in batches of %1 rows by primary key, a commit each; by hand, without :from and :to</translation>
    </message>
    <message>
        <source>indexes: outside of a transaction</source>
        <translation>indexes: outside of a transaction</translation>
    </message>
    <message>
        <source>constraints</source>
        <translation>constraints</translation>
    </message>
    <message>
        <source>undo: leaves the schema as it was</source>
        <translation>undo: leaves the schema as it was</translation>
    </message>
    <message>
        <source>contract: later, when no old release runs or is kept; the point of no return</source>
        <translation>contract: later, when no old release runs or is kept; the point of no return</translation>
    </message>
    <message>
        <source>it is not NOT NULL yet</source>
        <translation>hindi pa ito NOT NULL</translation>
    </message>
    <message>
        <source>it is NOT NULL already</source>
        <translation>NOT NULL na ito</translation>
    </message>
    <message>
        <source>the migration does not say which value takes NULL&apos;s place</source>
        <translation>hindi sinasabi ng migration kung anong halaga ang papalit sa NULL</translation>
    </message>
    <message>
        <source>the database gives it a value by itself</source>
        <translation>database mismo ang nagbibigay ng halaga rito</translation>
    </message>
    <message>
        <source>NULL in %1.%2 becomes %3, as the migration says; taking the expansion back does not bring it back.</source>
        <translation>Nagiging %3 ang NULL sa %1.%2, ayon sa migration; hindi ito naibabalik ng pagbawi sa expansion.</translation>
    </message>
    <message>
        <source>it is part of the primary key</source>
        <translation>bahagi ito ng primary key</translation>
    </message>
    <message>
        <source>Rows that the new release writes have NULL in %1.%2, which was NOT NULL: after a rollback the old release has to bear reading it.</source>
        <translation>NULL ang %1.%2 sa mga row na isinusulat ng bagong release, na dating NOT NULL: pagkatapos ng rollback, kailangang matiis ng lumang release ang pagbasa nito.</translation>
    </message>
    <message>
        <source>other users have rights on it, which a view would not pass on</source>
        <translation>may karapatan dito ang ibang user, na hindi maipapasa ng view</translation>
    </message>
    <message>
        <source>it has row level security, which a view would pass by</source>
        <translation>may row level security ito, na lalampasan ng view</translation>
    </message>
    <message>
        <source>%1 is a view until the contract: TRUNCATE and COPY into it fail, everything else goes through to %2.</source>
        <translation>View ang %1 hanggang sa contract: bigo ang TRUNCATE at COPY rito, umaabot sa %2 ang lahat ng iba.</translation>
    </message>
    <message>
        <source>there is a column %1 already</source>
        <translation>may column nang %1</translation>
    </message>
    <message>
        <source>the database gives it a value by itself, so that nobody can tell whether a release has written it</source>
        <translation>database mismo ang nagbibigay ng halaga, kaya walang makapagsasabi kung isinulat ito ng release</translation>
    </message>
    <message>
        <source>its type is a domain</source>
        <translation>domain ang type nito</translation>
    </message>
    <message>
        <source>it has rights of its own</source>
        <translation>may sarili itong mga karapatan</translation>
    </message>
    <message>
        <source>it is NOT NULL, and no constant of its type %1 is known</source>
        <translation>NOT NULL ito, at walang kilalang constant ng type nitong %1</translation>
    </message>
    <message>
        <source>there is no column %1</source>
        <translation>walang column na %1</translation>
    </message>
    <message>
        <source>Statements that the old release has prepared in the server (psycopg 3, JDBC) fail once when the type of %1.%2 changes under them.</source>
        <translation>Minsang mabibigo ang mga statement na inihanda ng lumang release sa server (psycopg 3, JDBC) kapag nagbago ang type ng %1.%2 sa ilalim ng mga ito.</translation>
    </message>
    <message>
        <source>its expressions fail on a value (SQLSTATE %1); the query below fails alike</source>
        <translation>pumapalya ang mga expression nito sa isang halaga (SQLSTATE %1); ganoon din pumapalya ang query sa ibaba</translation>
    </message>
    <message>
        <source>%1 is part of the primary key</source>
        <translation>bahagi ng primary key ang %1</translation>
    </message>
    <message>
        <source>the database gives %1 a value by itself, so that nobody can tell whether a release has written it</source>
        <translation>database mismo ang nagbibigay ng halaga sa %1, kaya walang makapagsasabi kung isinulat ito ng release</translation>
    </message>
    <message>
        <source>the type of %1 is a domain</source>
        <translation>domain ang type ng %1</translation>
    </message>
    <message>
        <source>%1 has rights of its own</source>
        <translation>may sariling mga karapatan ang %1</translation>
    </message>
    <message>
        <source>What stands on the old columns of %1 goes with them in the contract: %2.</source>
        <translation>Kasamang mawawala sa contract ng mga lumang column ng %1 ang nakasandig sa kanila: %2.</translation>
    </message>
    <message>
        <source>%1 to %2 is none of the widenings that are known (smallint, integer and bigint); under a name of its own (Django: db_column) and with expressions in pilothouse.yaml it can be made</source>
        <translation>hindi kabilang sa mga kilalang pagpapalapad (smallint, integer at bigint) ang %1 patungong %2; sa sariling pangalan (Django: db_column) at may mga expression sa pilothouse.yaml ay magagawa ito</translation>
    </message>
</context>
<context>
    <name>Expansions</name>
    <message>
        <source>The plan has an expansion that this version cannot read.</source>
        <translation>May expansion ang plano na hindi mabasa ng bersyong ito.</translation>
    </message>
    <message>
        <source>Use the version that made the plan.</source>
        <translation>Gamitin ang bersyong gumawa ng plano.</translation>
    </message>
    <message>
        <source>%1 becomes NOT NULL</source>
        <translation>magiging NOT NULL ang %1</translation>
    </message>
    <message>
        <source>%1 goes</source>
        <translation>mawawala ang %1</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>magiging %2 ang %1</translation>
    </message>
    <message>
        <source>The expansion stays: both releases work on it, what %1 wrote is kept, and deploying it again goes on from here. `pilothousectl plan --strategy contract` ends it once a release serves that needs it.</source>
        <translation>Mananatili ang expansion: gumagana rito ang dalawang release, itinago ang isinulat ng %1, at dito magpapatuloy ang muling pag-deploy nito. Tatapusin ito ng `pilothousectl plan --strategy contract` kapag nagsisilbi na ang release na nangangailangan nito.</translation>
    </message>
    <message>
        <source>The expansion stays, because %1, which is applied, builds upon it; both releases work on it.</source>
        <translation>Mananatili ang expansion, dahil nakasalalay rito ang %1, na nakalapat na; gumagana rito ang dalawang release.</translation>
    </message>
</context>
<context>
    <name>FileChanges</name>
    <message>
        <source>%1 was changed in the meantime.</source>
        <translation>Nabago samantala ang %1.</translation>
    </message>
    <message>
        <source>Look at the change again and repeat.</source>
        <translation>Tingnan muli ang pagbabago at ulitin.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>Hindi maalis ang %1.</translation>
    </message>
    <message>
        <source>Let the user who deploys write to %1.</source>
        <translation>Hayaang makasulat sa %1 ang user na nagde-deploy.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Hindi masulatan ang %1: %2</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>The lock file %1 cannot be opened: %2.</source>
        <translation>Hindi mabuksan ang lock file na %1: %2.</translation>
    </message>
    <message>
        <source>See that its folder is there, writable for you, and not on a full disk.</source>
        <translation>Tiyaking naroon ang folder nito, masusulatan mo, at wala sa punong disk.</translation>
    </message>
</context>
<context>
    <name>HttpAnswerParser</name>
    <message>
        <source>the head of the answer is longer than %1</source>
        <translation>mas mahaba sa %1 ang ulo ng sagot</translation>
    </message>
    <message>
        <source>the body is longer than %1</source>
        <translation>mas mahaba sa %1 ang katawan</translation>
    </message>
    <message>
        <source>a chunk is longer than it says: “%1”</source>
        <translation>mas mahaba ang chunk kaysa sinasabi: “%1”</translation>
    </message>
    <message>
        <source>not a status line of HTTP/1.x: “%1”</source>
        <translation>hindi status line ng HTTP/1.x: “%1”</translation>
    </message>
    <message>
        <source>not a header: “%1”</source>
        <translation>hindi header: “%1”</translation>
    </message>
    <message>
        <source>the server switched protocols without being asked</source>
        <translation>nagpalit ng protocol ang server nang hindi hinihingi</translation>
    </message>
    <message>
        <source>not a length: “Content-Length: %1”</source>
        <translation>hindi haba: “Content-Length: %1”</translation>
    </message>
    <message>
        <source>not the size of a chunk: “%1”</source>
        <translation>hindi laki ng chunk: “%1”</translation>
    </message>
    <message>
        <source>no byte of an answer came</source>
        <translation>walang byte ng sagot na dumating</translation>
    </message>
    <message>
        <source>the head of the answer was not complete</source>
        <translation>hindi buo ang ulo ng sagot</translation>
    </message>
    <message>
        <source>status %1, the body was not complete after %2 bytes</source>
        <translation>status %1, hindi buo ang katawan pagkatapos ng %2 byte</translation>
    </message>
</context>
<context>
    <name>HttpEndpoint</name>
    <message>
        <source>%1 is not an http or https URL with a host.</source>
        <translation>Hindi http o https URL na may host ang %1.</translation>
    </message>
    <message>
        <source>Write it like http://127.0.0.1:8080/.</source>
        <translation>Isulat gaya ng http://127.0.0.1:8080/.</translation>
    </message>
</context>
<context>
    <name>HttpHealthCheck</name>
    <message>
        <source>The health check was cancelled.</source>
        <translation>Kinansela ang health check.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look at the log of the container.</source>
        <translation>Tingnan ang log ng container.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hanggang %2</translation>
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
        <translation>Hindi ma-build ang image na %1: %2</translation>
    </message>
    <message>
        <source>Correct the build of service “%1” and try again.</source>
        <translation>Itama ang build ng service na “%1” at subukan muli.</translation>
    </message>
    <message>
        <source>The image %1 is not here, and its registry does not answer.</source>
        <translation>Wala rito ang image na %1, at hindi sumasagot ang registry nito.</translation>
    </message>
    <message>
        <source>Build or load the image on the Docker host, or see to the registry.</source>
        <translation>I-build o i-load ang image sa Docker host, o ayusin ang registry.</translation>
    </message>
    <message>
        <source>The image %1 is neither here nor in its registry: %2</source>
        <translation>Wala rito o sa registry nito ang image na %1: %2</translation>
    </message>
    <message>
        <source>Build and push it, or correct the release.</source>
        <translation>I-build at i-push ito, o itama ang release.</translation>
    </message>
</context>
<context>
    <name>ImagePreparer</name>
    <message>
        <source>“%1” is not a release: a release is an image tag.</source>
        <translation>Hindi release ang “%1”: tag ng image ang release.</translation>
    </message>
    <message>
        <source>For example: --release v2</source>
        <translation>Halimbawa: --release v2</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>“%1” ba ang ibig mong sabihin?</translation>
    </message>
    <message>
        <source>Releases on the Docker host: %1.</source>
        <translation>Mga release sa Docker host: %1.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Run `pilothousectl journal verify`, and put the journal back from a copy or move its folder aside to begin a new one.</source>
        <translation>Patakbuhin ang `pilothousectl journal verify`, at ibalik ang journal mula sa kopya o itabi ang folder nito upang magsimula ng bago.</translation>
    </message>
    <message>
        <source>The journal %1 is locked: another process has held it for more than 10 seconds.</source>
        <translation>Naka-lock ang journal na %1: mahigit 10 segundo na itong hawak ng ibang process.</translation>
    </message>
    <message>
        <source>End the process that holds it, for example an open sqlite3 shell, and try again.</source>
        <translation>Tapusin ang process na humahawak nito, halimbawa ang bukas na sqlite3 shell, at subukan muli.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: the disk is full. Nothing of the event was kept.</source>
        <translation>Hindi masulatan ang journal na %1: puno ang disk. Walang naitago sa pangyayari.</translation>
    </message>
    <message>
        <source>Free space on that disk and try again.</source>
        <translation>Magpalaya ng espasyo sa disk na iyon at subukan muli.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read or written: the disk reports an error.</source>
        <translation>Hindi mabasa o masulatan ang journal na %1: may iniuulat na error ang disk.</translation>
    </message>
    <message>
        <source>See that the disk is there, healthy and not full, and try again.</source>
        <translation>Tiyaking naroon ang disk, maayos at hindi puno, at subukan muli.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: your user may not write there, or its folder is missing.</source>
        <translation>Hindi mabuksan ang journal na %1: hindi makasulat doon ang user mo, o nawawala ang folder nito.</translation>
    </message>
    <message>
        <source>Give the folder back to your user, or set XDG_DATA_HOME to one you own.</source>
        <translation>Ibalik ang folder sa user mo, o itakda ang XDG_DATA_HOME sa folder na iyo.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged.</source>
        <translation>Sira ang journal na %1.</translation>
    </message>
    <message>
        <source>%1 is not a journal: it is no SQLite database.</source>
        <translation>Hindi journal ang %1: hindi ito SQLite database.</translation>
    </message>
    <message>
        <source>The journal %1 refused a statement.</source>
        <translation>Tinanggihan ng journal na %1 ang isang statement.</translation>
    </message>
    <message>
        <source>An event&apos;s payload is nested too deeply for the journal.</source>
        <translation>Masyadong malalim ang pagkakapatong ng laman ng pangyayari para sa journal.</translation>
    </message>
    <message>
        <source>The journal&apos;s head %1 is missing, so nobody can tell whether events were removed.</source>
        <translation>Nawawala ang head ng journal na %1, kaya walang makapagsasabi kung may inalis na pangyayari.</translation>
    </message>
    <message>
        <source>The journal ends at event %1, but event %2 was written before: events were removed.</source>
        <translation>Nagtatapos ang journal sa pangyayaring %1, ngunit naisulat na noon ang %2: may inalis na mga pangyayari.</translation>
    </message>
    <message>
        <source>The journal&apos;s last event (%1) is not the one that was written: it was replaced.</source>
        <translation>Hindi ang naisulat ang huling pangyayari ng journal (%1): pinalitan ito.</translation>
    </message>
    <message>
        <source>Event %1 of the journal cannot be read: its payload is no JSON object.</source>
        <translation>Hindi mabasa ang pangyayaring %1 ng journal: hindi JSON object ang laman nito.</translation>
    </message>
    <message>
        <source>The journal %1 can be read but not written by your user.</source>
        <translation>Nababasa ngunit hindi masulatan ng user mo ang journal na %1.</translation>
    </message>
    <message>
        <source>Give the file and its folder back to your user, or set XDG_DATA_HOME to a folder you own.</source>
        <translation>Ibalik ang file at ang folder nito sa user mo, o itakda ang XDG_DATA_HOME sa folder na iyo.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Pilothouse (format %2; this one writes format %3).</source>
        <translation>Isinulat ng mas bagong Pilothouse ang journal na %1 (format %2; format %3 ang isinusulat nito).</translation>
    </message>
    <message>
        <source>Use that version, or set XDG_DATA_HOME to another folder.</source>
        <translation>Gamitin ang bersyong iyon, o itakda ang XDG_DATA_HOME sa ibang folder.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be made: %2.</source>
        <translation>Hindi magawa ang journal na %1: %2.</translation>
    </message>
    <message>
        <source>See that its folder is writable for you and its disk not full, or set XDG_DATA_HOME to another folder.</source>
        <translation>Tiyaking masusulatan mo ang folder nito at hindi puno ang disk, o itakda ang XDG_DATA_HOME sa ibang folder.</translation>
    </message>
    <message>
        <source>%1 is not a journal: it is another program&apos;s database, or empty.</source>
        <translation>Hindi journal ang %1: database ito ng ibang program, o walang laman.</translation>
    </message>
    <message>
        <source>The journal %1 is missing or empty, but its head says that %2 events were written.</source>
        <translation>Nawawala o walang laman ang journal na %1, ngunit sinasabi ng head nito na %2 pangyayari ang naisulat.</translation>
    </message>
    <message>
        <source>There is no journal at %1.</source>
        <translation>Walang journal sa %1.</translation>
    </message>
    <message>
        <source>The first run makes one.</source>
        <translation>Gagawin ito ng unang run.</translation>
    </message>
    <message>
        <source>Event %1 is missing.</source>
        <translation>Nawawala ang pangyayaring %1.</translation>
    </message>
    <message>
        <source>Events %1 to %2 are missing.</source>
        <translation>Nawawala ang mga pangyayaring %1 hanggang %2.</translation>
    </message>
    <message>
        <source>There is an event with the number %1, which no event can have.</source>
        <translation>May pangyayaring numerong %1, na hindi maaaring numero ng pangyayari.</translation>
    </message>
    <message>
        <source>Event %1 was changed: its content does not fit its hash.</source>
        <translation>Binago ang pangyayaring %1: hindi tugma ang laman nito sa hash.</translation>
    </message>
    <message>
        <source>At place %1 stands the event that was written as number %2.</source>
        <translation>Nasa lugar na %1 ang pangyayaring isinulat bilang numerong %2.</translation>
    </message>
    <message>
        <source>Before event %1, which was written as number %2, events were removed and the rest renumbered.</source>
        <translation>Bago ang pangyayaring %1, na isinulat bilang numerong %2, may inalis na mga pangyayari at binagong numero ang natira.</translation>
    </message>
    <message>
        <source>The first event does not begin a journal: what was before it is missing.</source>
        <translation>Hindi simula ng journal ang unang pangyayari: nawawala ang nauna rito.</translation>
    </message>
    <message>
        <source>Event %1 follows another event than the one before it.</source>
        <translation>Ibang pangyayari ang sinusundan ng pangyayaring %1 kaysa nasa unahan nito.</translation>
    </message>
    <message>
        <source>Event %1 was replaced: event %2 was written after a different one.</source>
        <translation>Pinalitan ang pangyayaring %1: iba ang sinundan ng pangyayaring %2 nang isulat.</translation>
    </message>
    <message>
        <source>The head %1 is damaged, so nobody can tell whether the journal&apos;s end is whole.</source>
        <translation>Sira ang head na %1, kaya walang makapagsasabi kung buo ang dulo ng journal.</translation>
    </message>
    <message>
        <source>The head %1 is missing, so nobody can tell whether the journal&apos;s end is whole.</source>
        <translation>Nawawala ang head na %1, kaya walang makapagsasabi kung buo ang dulo ng journal.</translation>
    </message>
    <message>
        <source>The journal ends at event %1, but event %2 was written: the end was cut off.</source>
        <translation>Nagtatapos ang journal sa pangyayaring %1, ngunit naisulat ang %2: pinutol ang dulo.</translation>
    </message>
    <message>
        <source>The head names another event %1 than the journal has.</source>
        <translation>Ibang pangyayaring %1 ang nasa head kaysa nasa journal.</translation>
    </message>
    <message>
        <source>The head is older (event %1) than the journal&apos;s end (event %2).</source>
        <translation>Mas luma ang head (pangyayaring %1) kaysa dulo ng journal (pangyayaring %2).</translation>
    </message>
    <message>
        <source>The journal is locked: another process has held %1 for more than 10 seconds.</source>
        <translation>Naka-lock ang journal: mahigit 10 segundo nang hawak ng ibang process ang %1.</translation>
    </message>
    <message>
        <source>End the process that holds it (`fuser %1` names it) and try again.</source>
        <translation>Tapusin ang process na humahawak nito (pinapangalanan ng `fuser %1`) at subukan muli.</translation>
    </message>
    <message>
        <source>Run `pilothousectl journal verify`. Put the journal and its head back from a copy, or move both aside to begin a new journal.</source>
        <translation>Patakbuhin ang `pilothousectl journal verify`. Ibalik ang journal at ang head nito mula sa kopya, o itabi ang dalawa upang magsimula ng bago.</translation>
    </message>
    <message>
        <source>%1 is not a journal: its tables are not those of one.</source>
        <translation>Hindi journal ang %1: hindi sa journal ang mga table nito.</translation>
    </message>
    <message>
        <source>The journal&apos;s last event has the number %1, which no event can have.</source>
        <translation>Numerong %1 ang huling pangyayari ng journal, na hindi maaaring numero ng pangyayari.</translation>
    </message>
</context>
<context>
    <name>JournalCommand</name>
    <message>
        <source>Up to event %1 the chain is whole. Compare %2 with a copy or an earlier export; what comes after cannot be trusted.</source>
        <translation>Buo ang tanikala hanggang sa event %1. Ikumpara ang %2 sa isang kopya o naunang export; hindi mapagkakatiwalaan ang kasunod.</translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Hindi masulatan ang %1: %2.</translation>
    </message>
    <message>
        <source>Choose another file or folder, or make room.</source>
        <translation>Pumili ng ibang file o folder, o maglaan ng espasyo.</translation>
    </message>
</context>
<context>
    <name>JournalHeadFile</name>
    <message>
        <source>The journal&apos;s head %1 cannot be used: %2.</source>
        <translation>Hindi magamit ang head ng journal na %1: %2.</translation>
    </message>
    <message>
        <source>Give the journal&apos;s folder back to your user.</source>
        <translation>Ibalik sa user mo ang folder ng journal.</translation>
    </message>
    <message>
        <source>See that the disk is there and not full.</source>
        <translation>Tiyaking naroon ang disk at hindi puno.</translation>
    </message>
    <message>
        <source>The journal&apos;s head %1 is damaged: neither of its two lines is whole.</source>
        <translation>Sira ang head ng journal na %1: walang buo sa dalawang linya nito.</translation>
    </message>
    <message>
        <source>Run `pilothousectl journal verify`; it says how far the journal can be trusted.</source>
        <translation>Patakbuhin ang `pilothousectl journal verify`; sinasabi nito kung hanggang saan mapagkakatiwalaan ang journal.</translation>
    </message>
</context>
<context>
    <name>JournalPages</name>
    <message numerus="yes">
        <source>%n request(s) sent, %1 failed</source>
        <translation>
            <numerusform>%n request ang ipinadala, %1 ang bigo</numerusform>
            <numerusform>%n request ang ipinadala, %1 ang bigo</numerusform>
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
    <name>LintReport</name>
    <message>
        <source> (allowed: %1)</source>
        <translation> (pinayagan: %1)</translation>
    </message>
</context>
<context>
    <name>Linter</name>
    <message>
        <source>There is no “%1”.</source>
        <translation>Walang “%1”.</translation>
    </message>
    <message>
        <source>Name a file, a folder, or - for standard input.</source>
        <translation>Maglagay ng file, folder, o - para sa standard input.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>Hindi mabasa ang “%1”: %2.</translation>
    </message>
    <message>
        <source>Make it readable, or leave it out.</source>
        <translation>Gawin itong nababasa, o huwag isama.</translation>
    </message>
    <message>
        <source>the text is larger than 64 MiB, and was not looked at; split it</source>
        <translation>mas malaki sa 64 MiB ang teksto, at hindi tiningnan; hatiin ito</translation>
    </message>
</context>
<context>
    <name>LiveCatalog</name>
    <message>
        <source>The catalog&apos;s statement is missing from the program.</source>
        <translation>Nawawala sa program ang statement ng catalog.</translation>
    </message>
    <message>
        <source>The database&apos;s own catalog could not be read.</source>
        <translation>Hindi mabasa ang sariling catalog ng database.</translation>
    </message>
</context>
<context>
    <name>LockTime</name>
    <message>
        <source>nobody knows how many rows %1 has</source>
        <translation>walang nakaaalam kung ilan ang row ng %1</translation>
    </message>
    <message>
        <source>%1 rows of %2 at %3 µs each, as measured with 1,000,000 on PostgreSQL 15</source>
        <translation>%1 row ng %2 na tig-%3 µs, gaya ng sukat sa 1,000,000 sa PostgreSQL 15</translation>
    </message>
</context>
<context>
    <name>LockWords</name>
    <message>
        <source>a statement that this user may not see</source>
        <translation>statement na hindi maaaring makita ng user na ito</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>for %1 at %2</source>
        <translation>nang %1 sa %2</translation>
    </message>
    <message>
        <source>%1, its transaction open for %2, last %3</source>
        <translation>%1, bukas ang transaction nang %2, huling %3</translation>
    </message>
    <message>
        <source>nothing more of it may be seen</source>
        <translation>wala nang ibang makikita rito</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>at %n pa</numerusform>
            <numerusform>at %n pa</numerusform>
        </translation>
    </message>
    <message>
        <source>the server&apos;s own</source>
        <translation>sa server mismo</translation>
    </message>
    <message>
        <source>, “%1”</source>
        <translation>, “%1”</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> mula sa %1</translation>
    </message>
    <message>
        <source>The migration (session %1, %2) has waited %3 for %4. Before it: %5.</source>
        <translation>%3 nang naghihintay ang migration (session %1, %2) ng %4. Nasa unahan nito: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) wait behind the migration (session %1, %2), the longest for %3 for %4: %5.</source>
        <translation>
            <numerusform>May %n session na naghihintay sa likod ng migration (session %1, %2), pinakamatagal ay %3 para sa %4: %5.</numerusform>
            <numerusform>May %n session na naghihintay sa likod ng migration (session %1, %2), pinakamatagal ay %3 para sa %4: %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The migration&apos;s statement %1 was cancelled for the %n session(s) behind it, of which the longest had waited %2. Nothing of its transaction stays.</source>
        <translation>
            <numerusform>Kinansela ang statement na %1 ng migration para sa %n session sa likod nito, na %2 ang pinakamatagal na naghintay. Walang natira sa transaction nito.</numerusform>
            <numerusform>Kinansela ang statement na %1 ng migration para sa %n session sa likod nito, na %2 ang pinakamatagal na naghintay. Walang natira sa transaction nito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) wait behind the migration, which could not be cancelled: %1</source>
        <translation>
            <numerusform>May %n session na naghihintay sa likod ng migration, na hindi makansela: %1</numerusform>
            <numerusform>May %n session na naghihintay sa likod ng migration, na hindi makansela: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Locks are not watched: %1 Until they are, only lock_timeout limits a wait.</source>
        <translation>Hindi binabantayan ang mga lock: %1 Hanggang gayon, lock_timeout lamang ang naglilimita sa paghihintay.</translation>
    </message>
    <message>
        <source>The session ends; its client gets an error and has to connect again.</source>
        <translation>Magtatapos ang session; magkaka-error ang client nito at kailangang kumonekta muli.</translation>
    </message>
    <message>
        <source>Its statement %1 ends with an error.</source>
        <translation>Magtatapos sa error ang statement nitong %1.</translation>
    </message>
    <message>
        <source>No transaction is open: nothing is taken back.</source>
        <translation>Walang bukas na transaction: walang babawiin.</translation>
    </message>
    <message>
        <source>its transaction, open for %1, has changed no table that can be seen</source>
        <translation>walang nakikitang table na binago ang transaction nito, na bukas nang %1</translation>
    </message>
    <message>
        <source>what its transaction did in %1 to %2 is taken back</source>
        <translation>babawiin ang ginawa ng transaction nito sa loob ng %1 sa %2</translation>
    </message>
    <message>
        <source> CONCURRENTLY leaves an INVALID index, which has to be dropped.</source>
        <translation> Nag-iiwan ang CONCURRENTLY ng DI-WASTONG index, na kailangang i-drop.</translation>
    </message>
    <message>
        <source>%1 Of it: %2.%3</source>
        <translation>%1 Dito: %2.%3</translation>
    </message>
    <message>
        <source>, %1 %</source>
        <translation>, %1 %</translation>
    </message>
    <message>
        <source>%1 on %2: %3%4</source>
        <translation>%1 sa %2: %3%4</translation>
    </message>
</context>
<context>
    <name>MaintenanceOffStep</name>
    <message>
        <source>the page is off</source>
        <translation>naka-off ang pahina</translation>
    </message>
    <message>
        <source>users were kept out for %1</source>
        <translation>%1 na hindi nakapasok ang mga user</translation>
    </message>
    <message>
        <source>Users get the maintenance page again</source>
        <translation>Maintenance page muli ang nakikita ng mga user</translation>
    </message>
</context>
<context>
    <name>MaintenanceOnStep</name>
    <message>
        <source>the page is on</source>
        <translation>naka-on ang pahina</translation>
    </message>
    <message>
        <source>users get the page, with 503 and Retry-After</source>
        <translation>ang pahina ang nakukuha ng mga user, may 503 at Retry-After</translation>
    </message>
    <message>
        <source>The page stays on</source>
        <translation>Mananatili ang pahina</translation>
    </message>
    <message>
        <source>The maintenance page was on before this run, and stays on.</source>
        <translation>Naka-on na ang maintenance page bago ang run na ito, at mananatili.</translation>
    </message>
    <message>
        <source>The page is off, after %1</source>
        <translation>Naka-off ang pahina, pagkatapos ng %1</translation>
    </message>
</context>
<context>
    <name>MaintenancePage</name>
    <message>
        <source>The maintenance page is on by the router&apos;s own word, but %1 does not show it: %2.</source>
        <translation>Naka-on ang maintenance page ayon sa router mismo, ngunit hindi ito ipinapakita ng %1: %2.</translation>
    </message>
    <message>
        <source>The maintenance page is off by the router&apos;s own word, but %1 still shows it: %2.</source>
        <translation>Naka-off ang maintenance page ayon sa router mismo, ngunit ipinapakita pa ito ng %1: %2.</translation>
    </message>
    <message>
        <source>See what stands between that address and the router: a cache, or another proxy.</source>
        <translation>Tingnan kung ano ang nasa pagitan ng address na iyon at ng router: cache, o ibang proxy.</translation>
    </message>
</context>
<context>
    <name>MaintenancePlanner</name>
    <message>
        <source>The migrations stay: the old release works on the new schema.</source>
        <translation>Mananatili ang mga migration: gumagana ang lumang release sa bagong schema.</translation>
    </message>
    <message>
        <source>The migrations are reversed, and read back; nothing is lost.</source>
        <translation>Binabaligtad ang mga migration, at binabasa muli; walang nawawala.</translation>
    </message>
    <message>
        <source>The migrations are reversed, and read back, while nobody has been let in; afterwards a person decides, behind the page.</source>
        <translation>Binabaligtad ang mga migration, at binabasa muli, habang wala pang pinapapasok; pagkatapos ay tao ang magpapasya, sa likod ng pahina.</translation>
    </message>
    <message>
        <source>They cannot be reversed without loss: the page stays on, and a person restores the backup or deploys a repair.</source>
        <translation>Hindi mababaligtad ang mga ito nang walang mawawala: mananatili ang pahina, at tao ang magbabalik ng backup o magde-deploy ng pag-aayos.</translation>
    </message>
    <message>
        <source>Users get the page again until the old release serves.</source>
        <translation>Ang pahina muli ang nakukuha ng mga user hanggang magsilbi ang lumang release.</translation>
    </message>
    <message>
        <source>Users get the page again; what they wrote in the new shape is lost with a restored backup.</source>
        <translation>Ang pahina muli ang nakukuha ng mga user; mawawala ang isinulat nila sa bagong anyo kapag ibinalik ang backup.</translation>
    </message>
    <message>
        <source>Show the maintenance page</source>
        <translation>Ipakita ang maintenance page</translation>
    </message>
    <message>
        <source>The page goes, once the old release can serve.</source>
        <translation>Mawawala ang pahina kapag makapagsisilbi na ang lumang release.</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Ihinto ang %1</translation>
    </message>
    <message>
        <source>The old ones run again.</source>
        <translation>Tatakbo muli ang mga luma.</translation>
    </message>
    <message>
        <source>Wait for active requests</source>
        <translation>Hintayin ang mga aktibong request</translation>
    </message>
    <message>
        <source>Start the new %1</source>
        <translation>Simulan ang bagong %1</translation>
    </message>
    <message>
        <source>The new ones are stopped and removed.</source>
        <translation>Ihihinto at aalisin ang mga bago.</translation>
    </message>
    <message>
        <source>Take the page off</source>
        <translation>Alisin ang pahina</translation>
    </message>
    <message>
        <source>Users get the maintenance page for about %1.</source>
        <translation>Makukuha ng mga user ang maintenance page nang mga %1.</translation>
    </message>
</context>
<context>
    <name>MigrationGate</name>
    <message>
        <source>“%1” was typed, not the release&apos;s name. </source>
        <translation>“%1” ang na-type, hindi ang pangalan ng release. </translation>
    </message>
    <message>
        <source>Release %1 has a migration that is certain to fail.</source>
        <translation>May migration ang release na %1 na tiyak na mabibigo.</translation>
    </message>
    <message>
        <source>Correct it; nobody can accept what PostgreSQL refuses.</source>
        <translation>Itama ito; walang makatatanggap ng tinatanggihan ng PostgreSQL.</translation>
    </message>
    <message>
        <source>%1Can the release that serves live with the migrations of %2? What they do to it cannot be seen from here.</source>
        <translation>%1Kaya bang mabuhay ng nagsisilbing release kasama ang mga migration ng %2? Hindi makikita rito kung ano ang gagawin ng mga ito sa kanya.</translation>
    </message>
    <message>
        <source>Read the statements below. If it can, say so by --accept-unsafe %1.</source>
        <translation>Basahin ang mga statement sa ibaba. Kung kaya, sabihin sa --accept-unsafe %1.</translation>
    </message>
    <message>
        <source>%1Release %2 has a migration that can fail requests of the release that serves, or that nobody can judge.</source>
        <translation>%1May migration ang release na %2 na maaaring magpabigo sa mga request ng nagsisilbing release, o na walang makahuhusga.</translation>
    </message>
    <message>
        <source>Make it additive, have it rewritten in two halves with --expand-contract, or accept it knowingly with --accept-unsafe %1.</source>
        <translation>Gawin itong additive, ipasulat sa dalawang kalahati sa --expand-contract, o tanggapin nang may kaalaman sa --accept-unsafe %1.</translation>
    </message>
    <message>
        <source>Release %1 has a migration that PostgreSQL refuses, in a maintenance window too.</source>
        <translation>May migration ang release na %1 na tinatanggihan ng PostgreSQL, pati sa maintenance window.</translation>
    </message>
    <message>
        <source>Correct it, and build the release anew.</source>
        <translation>Itama ito, at i-build muli ang release.</translation>
    </message>
    <message>
        <source>%1Release %2 has a migration that nobody can judge.</source>
        <translation>%1May migration ang release na %2 na walang makahuhusga.</translation>
    </message>
    <message>
        <source>Look at it, and accept it knowingly with --accept-unsafe %1.</source>
        <translation>Tingnan ito, at tanggapin nang may kaalaman sa --accept-unsafe %1.</translation>
    </message>
    <message>
        <source>Release %1 has a migration that loses data, and no backup is taken in %2.</source>
        <translation>May migration ang release na %1 na nag-aalis ng data, at walang kinukuhang backup sa %2.</translation>
    </message>
    <message>
        <source>Switch backups on for the environment: `backups: enabled: true`.</source>
        <translation>Buksan ang backup para sa environment: `backups: enabled: true`.</translation>
    </message>
</context>
<context>
    <name>MigrationJudge</name>
    <message>
        <source>its columns are NOT NULL already, so only the catalog changes</source>
        <translation>NOT NULL na ang mga column nito, kaya catalog lamang ang magbabago</translation>
    </message>
    <message>
        <source>nobody can read or write %1, which this transaction has altered, until the rows of %2 are changed</source>
        <translation>walang makababasa o makasusulat sa %1, na binago ng transaction na ito, hanggang mabago ang mga row ng %2</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>ang table</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s parser does not accept it: %1</source>
        <translation>Hindi ito tinatanggap ng parser ng PostgreSQL: %1</translation>
    </message>
    <message>
        <source>the column is new and may be NULL, so INSERTs of the old code go on</source>
        <translation>bago ang column at maaaring NULL, kaya tuloy ang mga INSERT ng lumang code</translation>
    </message>
    <message>
        <source>nobody can read or write %1, which this transaction has altered, until the index on %2 is built</source>
        <translation>walang makababasa o makasusulat sa %1, na binago ng transaction na ito, hanggang mabuo ang index sa %2</translation>
    </message>
    <message>
        <source>this text created the index itself</source>
        <translation>ang tekstong ito mismo ang gumawa ng index</translation>
    </message>
    <message>
        <source>the index is locked for everybody: every query on its table waits while it is built</source>
        <translation>naka-lock sa lahat ang index: naghihintay ang bawat query sa table nito habang binubuo</translation>
    </message>
    <message>
        <source>it takes away the limit that keeps others from waiting behind this migration</source>
        <translation>inaalis nito ang hangganang pumipigil sa paghihintay ng iba sa likod ng migration na ito</translation>
    </message>
    <message>
        <source> (its suppression gives no reason, and so does not count)</source>
        <translation> (walang dahilan ang suppression, kaya hindi binibilang)</translation>
    </message>
    <message>
        <source>nothing here says what type the column has now: unless it is a narrower %1, the whole of %2 is rewritten while nobody can read or write it</source>
        <translation>walang nagsasabi rito kung anong type ang column ngayon: maliban kung mas makitid na %1, isusulat muli ang buong %2 habang walang makababasa o makasusulat dito</translation>
    </message>
    <message>
        <source>in a UTC session only the catalog of %1 changes, but the values mean something else to the old code</source>
        <translation>sa session na UTC ay catalog lamang ng %1 ang nagbabago, ngunit iba ang kahulugan ng mga halaga sa lumang code</translation>
    </message>
    <message>
        <source>nobody can read or write %1, which this transaction has altered, until this code has ended</source>
        <translation>walang makababasa o makasusulat sa %1, na binago ng transaction na ito, hanggang matapos ang code na ito</translation>
    </message>
    <message>
        <source>nobody can read or write %1, which this transaction has altered, until the query has ended</source>
        <translation>walang makababasa o makasusulat sa %1, na binago ng transaction na ito, hanggang matapos ang query</translation>
    </message>
    <message>
        <source>nobody can read or write %1, which this transaction has altered, until this is done</source>
        <translation>walang makababasa o makasusulat sa %1, na binago ng transaction na ito, hanggang magawa ito</translation>
    </message>
    <message>
        <source>this text added the column itself; the old code does not know it</source>
        <translation>ang tekstong ito mismo ang nagdagdag ng column; hindi ito alam ng lumang code</translation>
    </message>
    <message>
        <source>the old code still reads the attribute of %1, and its values are lost</source>
        <translation>binabasa pa ng lumang code ang attribute ng %1, at mawawala ang mga halaga nito</translation>
    </message>
    <message>
        <source>readers of %1 wait while it is copied</source>
        <translation>naghihintay ang mga bumabasa ng %1 habang kinokopya ito</translation>
    </message>
</context>
<context>
    <name>NginxFolder</name>
    <message>
        <source>The router&apos;s configuration %1 is mounted as a single file. Such a mount keeps the file it had at the start, so a changed file is never seen.</source>
        <translation>Naka-mount bilang iisang file ang configuration ng router na %1. Hawak ng ganoong mount ang file noong simula, kaya hindi kailanman nakikita ang binago.</translation>
    </message>
    <message>
        <source>Mount its folder instead: in the router&apos;s volumes replace “%1:%2” by “%3:%4”, with nothing but the router&apos;s configuration in that folder, and run `docker compose up -d`.</source>
        <translation>I-mount ang folder nito: sa volumes ng router palitan ang “%1:%2” ng “%3:%4”, na configuration lamang ng router ang nasa folder na iyon, at patakbuhin ang `docker compose up -d`.</translation>
    </message>
    <message>
        <source>The router&apos;s configuration %1 does not exist.</source>
        <translation>Wala ang configuration ng router na %1.</translation>
    </message>
    <message>
        <source>Set router.config in the project file to the folder that is mounted into the router.</source>
        <translation>Itakda ang router.config sa project file sa folder na naka-mount sa router.</translation>
    </message>
    <message>
        <source>The folder %1 is not mounted into the router&apos;s container.</source>
        <translation>Hindi naka-mount sa container ng router ang folder na %1.</translation>
    </message>
    <message>
        <source>Set router.config in the project file to the folder that is mounted into the router, or mount it: “%1:/etc/nginx/conf.d:ro” in the router&apos;s volumes.</source>
        <translation>Itakda ang router.config sa project file sa folder na naka-mount sa router, o i-mount ito: “%1:/etc/nginx/conf.d:ro” sa volumes ng router.</translation>
    </message>
</context>
<context>
    <name>NginxSites</name>
    <message>
        <source>%1 speaks another protocol than HTTP</source>
        <translation>ibang protocol kaysa HTTP ang gamit ng %1</translation>
    </message>
    <message>
        <source>Let the application answer HTTP and pass to it with `proxy_pass http://%1:PORT;`.</source>
        <translation>Pasagutin ang application sa HTTP at magpasa rito sa `proxy_pass http://%1:PORT;`.</translation>
    </message>
    <message>
        <source>it stands in “%1”, not directly in a location</source>
        <translation>nasa “%1” ito, hindi direkta sa location</translation>
    </message>
    <message>
        <source>Move `proxy_pass %1;` into a location of its own.</source>
        <translation>Ilipat ang `proxy_pass %1;` sa sariling location.</translation>
    </message>
    <message>
        <source>it speaks %1 to the application</source>
        <translation>%1 ang gamit nito sa application</translation>
    </message>
    <message>
        <source>Pass plain HTTP inside the stack: `proxy_pass http://%1:PORT;`.</source>
        <translation>Payak na HTTP ang ipasa sa loob ng stack: `proxy_pass http://%1:PORT;`.</translation>
    </message>
    <message>
        <source>upstream %1 has %2 servers, and which of them would be replaced is not clear</source>
        <translation>%2 ang server ng upstream na %1, at hindi malinaw kung alin ang papalitan</translation>
    </message>
    <message>
        <source>Leave one line in it: `server %1:%2;`.</source>
        <translation>Magtira ng isang linya rito: `server %1:%2;`.</translation>
    </message>
    <message>
        <source>`proxy_pass %1` has a variable for its address</source>
        <translation>may variable ang address ng `proxy_pass %1`</translation>
    </message>
    <message>
        <source>Write the address out: `proxy_pass http://%1:PORT;`. Pilothouse&apos;s own include resolves the name again and again, so the variable is not needed.</source>
        <translation>Isulat ang address: `proxy_pass http://%1:PORT;`. Paulit-ulit na hinahanap ng sariling include ng Pilothouse ang pangalan, kaya hindi kailangan ang variable.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PostgresLocks</name>
    <message>
        <source>Session %1 is another user&apos;s, which this one may not signal.</source>
        <translation>Sa ibang user ang session %1, na hindi masesenyasan ng user na ito.</translation>
    </message>
    <message>
        <source>Let a database administrator do it, or grant pg_signal_backend to database.user.</source>
        <translation>Ipagawa sa database administrator, o ibigay ang pg_signal_backend sa database.user.</translation>
    </message>
    <message>
        <source>No session %1 of this database is there.</source>
        <translation>Walang session %1 sa database na ito.</translation>
    </message>
    <message>
        <source>`pilothousectl locks list` shows those that are. Sessions of other databases are not touched.</source>
        <translation>Ipinapakita ng `pilothousectl locks list` ang mga naroon. Hindi ginagalaw ang mga session ng ibang database.</translation>
    </message>
    <message>
        <source>Session %1 was told to end, and has not within %2.</source>
        <translation>Pinatapos ang session %1, at hindi natapos sa loob ng %2.</translation>
    </message>
    <message>
        <source>It may be writing to disk or waiting for its client. Look again with `pilothousectl locks list`.</source>
        <translation>Maaaring sumusulat ito sa disk o naghihintay sa client. Tingnan muli sa `pilothousectl locks list`.</translation>
    </message>
    <message>
        <source>Session %1 runs no statement now (%2), so there is nothing to cancel.</source>
        <translation>Walang pinapatakbong statement ngayon ang session %1 (%2), kaya walang kakanselahin.</translation>
    </message>
    <message>
        <source>A transaction that was left open ends only with its session: `pilothousectl locks terminate %1`.</source>
        <translation>Nagtatapos lamang kasama ng session nito ang transaction na naiwang bukas: `pilothousectl locks terminate %1`.</translation>
    </message>
</context>
<context>
    <name>PostgresRunLock</name>
    <message>
        <source>The database cannot be asked for a lock: %1</source>
        <translation>Hindi mahingan ng lock ang database: %1</translation>
    </message>
    <message>
        <source>The server still keeps an earlier session of this run, and the lock with it.</source>
        <translation>Hawak pa ng server ang naunang session ng run na ito, at kasama ang lock.</translation>
    </message>
    <message>
        <source>A connection pooler stands between Pilothouse and the database, which cannot hold a lock for a run.</source>
        <translation>May connection pooler sa pagitan ng Pilothouse at ng database, na hindi makahahawak ng lock para sa run.</translation>
    </message>
    <message>
        <source>Another session</source>
        <translation>Ibang session</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> mula sa %1</translation>
    </message>
    <message>
        <source>%1%2 holds the deployment lock of the database, connected since %3 UTC.</source>
        <translation>Hawak ng %1%2 ang deployment lock ng database, nakakonekta mula %3 UTC.</translation>
    </message>
    <message>
        <source>Another runner deploys to the same database, perhaps on another Docker host: wait until it ends. If it is gone and the server has not noticed, end its session: SELECT pg_terminate_backend(%1);</source>
        <translation>May ibang runner na nagde-deploy sa parehong database, marahil sa ibang Docker host: hintaying matapos. Kung wala na ito at hindi napansin ng server, tapusin ang session nito: SELECT pg_terminate_backend(%1);</translation>
    </message>
</context>
<context>
    <name>Reconciliation</name>
    <message>
        <source>The script that compares migrations with the catalog is missing from the program.</source>
        <translation>Nawawala sa program ang script na naghahambing ng mga migration sa catalog.</translation>
    </message>
    <message>
        <source>Django cannot compare the release&apos;s migrations with the database (exit code %1).</source>
        <translation>Hindi maihambing ng Django ang mga migration ng release sa database (exit code %1).</translation>
    </message>
    <message>
        <source>The detail has the container&apos;s last lines.</source>
        <translation>Nasa detalye ang mga huling linya ng container.</translation>
    </message>
</context>
<context>
    <name>ReleaseProof</name>
    <message>
        <source>Environment %1 has no migrations.</source>
        <translation>Walang migration ang environment na %1.</translation>
    </message>
    <message>
        <source>Add `database:` and `migrations:` to it in pilothouse.yaml.</source>
        <translation>Idagdag dito ang `database:` at `migrations:` sa pilothouse.yaml.</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>The image %1 of release “%2” is not here.</source>
        <translation>Wala rito ang image na %1 ng release na “%2”.</translation>
    </message>
    <message>
        <source>`pilothousectl prepare --env %1 --release %2` builds or pulls it.</source>
        <translation>Ibi-build o ipu-pull ito ng `pilothousectl prepare --env %1 --release %2`.</translation>
    </message>
</context>
<context>
    <name>RestWorkersStep</name>
    <message>
        <source>the old ones rest</source>
        <translation>nagpapahinga ang mga luma</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>nakahinto ang %1</translation>
    </message>
    <message>
        <source>Old workers run again</source>
        <translation>Tumatakbo muli ang mga lumang worker</translation>
    </message>
</context>
<context>
    <name>Reversing</name>
    <message>
        <source>The maintenance page stays on. Either deploy a repaired release (--strategy maintenance-window --accept-failing RELEASE)</source>
        <translation>Mananatili ang maintenance page. Mag-deploy ng inayos na release (--strategy maintenance-window --accept-failing RELEASE)</translation>
    </message>
    <message>
        <source>or bring the data of before back, start %1, and open again:
  pg_restore --clean --if-exists --no-owner --single-transaction -h %2 -p %3 -U %4 -d %5 %6
  pilothousectl maintenance off --env %7</source>
        <translation>o ibalik ang dating data, simulan ang %1, at buksan muli:
  pg_restore --clean --if-exists --no-owner --single-transaction -h %2 -p %3 -U %4 -d %5 %6
  pilothousectl maintenance off --env %7</translation>
    </message>
    <message>
        <source>or reverse the migration by hand, and open again: pilothousectl maintenance off --env %1</source>
        <translation>o baligtarin nang mano-mano ang migration, at buksan muli: pilothousectl maintenance off --env %1</translation>
    </message>
    <message>
        <source>The schema stays as the migrations left it (%1), and %2 cannot serve on it: %3</source>
        <translation>Mananatili ang schema sa iniwan ng mga migration (%1), at hindi makapagsisilbi rito ang %2: %3</translation>
    </message>
    <message>
        <source>Schema kept</source>
        <translation>Itinago ang schema</translation>
    </message>
    <message>
        <source>Applied and kept: %1. %2</source>
        <translation>Inilapat at itinago: %1. %2</translation>
    </message>
    <message>
        <source>reversing would not bring back what they took.</source>
        <translation>hindi maibabalik ng pagbaligtad ang kinuha ng mga ito.</translation>
    </message>
    <message>
        <source>users have been let in, and reversing would lose what they wrote in the new shape.</source>
        <translation>nakapasok na ang mga user, at mawawala sa pagbaligtad ang isinulat nila sa bagong anyo.</translation>
    </message>
    <message>
        <source>%1 reversed</source>
        <translation>binaligtad ang %1</translation>
    </message>
</context>
<context>
    <name>ReviewTools</name>
    <message>
        <source>No migration of %1 is pending any more: there is nothing to prove.</source>
        <translation>Wala nang nakabinbing migration ng %1: walang patutunayan.</translation>
    </message>
</context>
<context>
    <name>RowCheck</name>
    <message>
        <source>gone</source>
        <translation>wala na</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>hindi binilang</translation>
    </message>
    <message>
        <source>about %1 (estimated)</source>
        <translation>mga %1 (tantiya)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 at %n pa</numerusform>
            <numerusform>%1 at %n pa</numerusform>
        </translation>
    </message>
    <message>
        <source>rows not counted again: %1</source>
        <translation>hindi binilang muli ang mga row: %1</translation>
    </message>
    <message>
        <source>; fewer rows in %1, and no statement of the migrations deletes any: look whether users did</source>
        <translation>; kumonti ang mga row sa %1, at walang statement ng mga migration na nagbubura: tingnan kung ang mga user ang gumawa</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>mga row: %1</translation>
    </message>
</context>
<context>
    <name>RunHold</name>
    <message>
        <source>The lease of this environment was lost: %1 holds it now (%2, %3).</source>
        <translation>Nawala ang lease ng environment na ito: hawak na ito ni %1 (%2, %3).</translation>
    </message>
    <message>
        <source>This run changes nothing any more. `pilothousectl status` shows what runs.</source>
        <translation>Wala nang babaguhin ang run na ito. Ipinapakita ng `pilothousectl status` kung ano ang tumatakbo.</translation>
    </message>
    <message>
        <source>The lease was gone, removed by hand or by a clean-up of Docker, and nobody had taken it: it was taken again.</source>
        <translation>Nawala ang lease, inalis nang mano-mano o sa paglilinis ng Docker, at walang kumuha: kinuha itong muli.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ng %2</translation>
    </message>
    <message>
        <source>There is no lock in the database beside the lease: runs from other Docker hosts are not excluded. %1</source>
        <translation>Walang lock sa database sa tabi ng lease: hindi napipigilan ang mga run mula sa ibang Docker host. %1</translation>
    </message>
</context>
<context>
    <name>SchemaChanger</name>
    <message numerus="yes">
        <source>The lock for a change of the schema could not be had within %1, in %n attempt(s).</source>
        <translation>
            <numerusform>Hindi nakuha ang lock para sa pagbabago ng schema sa loob ng %1, sa %n subok.</numerusform>
            <numerusform>Hindi nakuha ang lock para sa pagbabago ng schema sa loob ng %1, sa %n subok.</numerusform>
        </translation>
    </message>
    <message>
        <source>See who holds it (`pilothousectl locks list`), and try again when it is gone.</source>
        <translation>Tingnan kung sino ang may hawak (`pilothousectl locks list`), at subukan muli kapag wala na.</translation>
    </message>
</context>
<context>
    <name>SchemaReview</name>
    <message>
        <source> (the migration says that this is allowed: “%1”)</source>
        <translation> (sinasabi ng migration na pinapayagan ito: “%1”)</translation>
    </message>
    <message>
        <source>Cached payloads and sessions may hold the old name “%1” (%2).</source>
        <translation>Maaaring hawak pa ng mga naka-cache na laman at session ang lumang pangalang “%1” (%2).</translation>
    </message>
    <message>
        <source>The database is a standby: it takes no migration.</source>
        <translation>Standby ang database: hindi ito tumatanggap ng migration.</translation>
    </message>
    <message>
        <source>The database&apos;s catalog could not be read, so every table is taken for big: %1</source>
        <translation>Hindi mabasa ang catalog ng database, kaya itinuturing na malaki ang bawat table: %1</translation>
    </message>
    <message>
        <source>The applied migrations could not be read: %1</source>
        <translation>Hindi mabasa ang mga inilapat na migration: %1</translation>
    </message>
</context>
<context>
    <name>SchemaSession</name>
    <message>
        <source>The database session was closed.</source>
        <translation>Isinara ang session sa database.</translation>
    </message>
    <message>
        <source>The connection to PostgreSQL was lost while the schema was changed.</source>
        <translation>Nawala ang koneksyon sa PostgreSQL habang binabago ang schema.</translation>
    </message>
    <message>
        <source>PostgreSQL refused a statement: %1</source>
        <translation>Tinanggihan ng PostgreSQL ang isang statement: %1</translation>
    </message>
    <message>
        <source>PostgreSQL at %1:%2 lets nobody in who could change the schema.</source>
        <translation>Walang pinapapasok ang PostgreSQL sa %1:%2 na makapagbabago ng schema.</translation>
    </message>
    <message>
        <source>`pilothousectl doctor` tells what is wrong with database: in pilothouse.yaml.</source>
        <translation>Sinasabi ng `pilothousectl doctor` kung ano ang mali sa database: sa pilothouse.yaml.</translation>
    </message>
</context>
<context>
    <name>SchemaSource</name>
    <message>
        <source>The schema could not be read within 10 s: somebody changes or migrates a table.</source>
        <translation>Hindi mabasa ang schema sa loob ng 10 s: may nagbabago o nagma-migrate ng table.</translation>
    </message>
    <message>
        <source>Wait until that is done, and try again.</source>
        <translation>Hintayin itong matapos, at subukan muli.</translation>
    </message>
    <message>
        <source>User %1 may not read the whole schema of %2.</source>
        <translation>Hindi mababasa ng user na %1 ang buong schema ng %2.</translation>
    </message>
    <message>
        <source>Let database.user be the owner of the tables, or grant it pg_read_all_data.</source>
        <translation>Gawing may-ari ng mga table ang database.user, o bigyan ng pg_read_all_data.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>Nabigo ang %1: %2</translation>
    </message>
    <message>
        <source>The detail has what it said.</source>
        <translation>Nasa detalye ang sinabi nito.</translation>
    </message>
</context>
<context>
    <name>ScratchServer</name>
    <message>
        <source>A scratch database cannot be started from %1: %2</source>
        <translation>Hindi masimulan ang scratch database mula sa %1: %2</translation>
    </message>
    <message>
        <source>Name an image by `migrations: {scratch: {image: …}}` in pilothouse.yaml.</source>
        <translation>Maglagay ng image sa `migrations: {scratch: {image: …}}` sa pilothouse.yaml.</translation>
    </message>
    <message>
        <source>The scratch database did not answer within %1.</source>
        <translation>Hindi sumagot ang scratch database sa loob ng %1.</translation>
    </message>
    <message>
        <source>The scratch database does not start from this image.</source>
        <translation>Hindi nagsisimula ang scratch database mula sa image na ito.</translation>
    </message>
    <message>
        <source>Name a PostgreSQL image that starts by POSTGRES_USER and POSTGRES_PASSWORD alone, by `migrations: {scratch: {image: …}}` in pilothouse.yaml.</source>
        <translation>Maglagay ng PostgreSQL image na nagsisimula sa POSTGRES_USER at POSTGRES_PASSWORD lamang, sa `migrations: {scratch: {image: …}}` sa pilothouse.yaml.</translation>
    </message>
    <message>
        <source>The scratch database is without something that the target has: %1.</source>
        <translation>Walang bagay ang scratch database na mayroon ang target: %1.</translation>
    </message>
    <message>
        <source>The schema cannot be made in a scratch database: %1</source>
        <translation>Hindi magawa ang schema sa scratch database: %1</translation>
    </message>
    <message>
        <source>Name an image with the target&apos;s version and extensions by `migrations: {scratch: {image: …}}` in pilothouse.yaml.</source>
        <translation>Maglagay ng image na may bersyon at mga extension ng target sa `migrations: {scratch: {image: …}}` sa pilothouse.yaml.</translation>
    </message>
    <message>
        <source>The scratch database cannot be copied: %1</source>
        <translation>Hindi makopya ang scratch database: %1</translation>
    </message>
    <message>
        <source>The scratch database&apos;s schema cannot be read: %1</source>
        <translation>Hindi mabasa ang schema ng scratch database: %1</translation>
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
        <translation>Hindi sumagot ang keychain sa loob ng %1.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>I-unlock ito, saka subukan muli.</translation>
    </message>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>Walang ganoong entry ang keychain.</translation>
    </message>
    <message>
        <source>The keychain refused access: %1</source>
        <translation>Tinanggihan ng keychain ang access: %1</translation>
    </message>
    <message>
        <source>Unlock the keychain and allow the access.</source>
        <translation>I-unlock ang keychain at pahintulutan ang access.</translation>
    </message>
    <message>
        <source>No keychain answers: %1</source>
        <translation>Walang keychain na sumasagot: %1</translation>
    </message>
</context>
<context>
    <name>LeaseContainer</name>
    <message>
        <source>The deployment lease cannot be created: %1</source>
        <translation>Hindi magawa ang deployment lease: %1</translation>
    </message>
    <message>
        <source>The deployment lease changes hands faster than it can be taken.</source>
        <translation>Mas mabilis magpalipat-lipat ng kamay ang deployment lease kaysa makuha.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Subukan muli.</translation>
    </message>
    <message>
        <source>The deployment lease cannot be given back: %1</source>
        <translation>Hindi maibalik ang deployment lease: %1</translation>
    </message>
    <message>
        <source>%1 holds this environment since %2 UTC: %3 (%4).</source>
        <translation>Hawak ni %1 ang environment na ito mula %2 UTC: %3 (%4).</translation>
    </message>
    <message>
        <source>Wait for it to end, or look: `pilothousectl show %1`. When its runner is gone: `pilothousectl recover %1`.</source>
        <translation>Hintayin itong matapos, o tingnan: `pilothousectl show %1`. Kung wala na ang runner nito: `pilothousectl recover %1`.</translation>
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
        <translation>hawak ni %1</translation>
    </message>
    <message>
        <source>Lease released</source>
        <translation>Pinalaya ang lease</translation>
    </message>
</context>
<context>
    <name>LogFile</name>
    <message>
        <source>The log %1 cannot be written: %2</source>
        <translation>Hindi masulatan ang log na %1: %2</translation>
    </message>
    <message>
        <source>Make the folder writable, or set XDG_STATE_HOME to another.</source>
        <translation>Gawing masusulatan ang folder, o itakda ang XDG_STATE_HOME sa iba.</translation>
    </message>
</context>
<context>
    <name>MemoryReader</name>
    <message>
        <source>Docker knows no memory use of this container.</source>
        <translation>Hindi alam ng Docker ang gamit na memory ng container na ito.</translation>
    </message>
    <message>
        <source>“%1” is not a memory use.</source>
        <translation>Hindi gamit ng memory ang “%1”.</translation>
    </message>
    <message>
        <source>`docker stats` failed: %1</source>
        <translation>Nabigo ang `docker stats`: %1</translation>
    </message>
</context>
<context>
    <name>MigrateStep</name>
    <message numerus="yes">
        <source>%n migration(s) applied</source>
        <translation>
            <numerusform>%n migration ang inilapat</numerusform>
            <numerusform>%n migration ang inilapat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 applied</source>
        <translation>inilapat ang %1</translation>
    </message>
    <message>
        <source>Schema kept</source>
        <translation>Itinago ang schema</translation>
    </message>
    <message>
        <source>Applied and kept: %1. They were accepted although the gate refuses them: look at once whether %2 works on this schema; reversing them is a decision of a person.</source>
        <translation>Inilapat at itinago: %1. Tinanggap ang mga ito bagaman tinatanggihan ng gate: tingnan agad kung gumagana ang %2 sa schema na ito; tao ang magpapasyang baligtarin ang mga ito.</translation>
    </message>
    <message>
        <source>Applied and kept: %1. %2</source>
        <translation>Inilapat at itinago: %1. %2</translation>
    </message>
    <message>
        <source>; only recorded, because expanded: %1</source>
        <translation>; itinala lamang, dahil pinalawak: %1</translation>
    </message>
    <message>
        <source>Applied, or recorded as applied, and kept with the expansion: %1.</source>
        <translation>Inilapat, o itinala bilang nakalapat, at itinago kasama ng expansion: %1.</translation>
    </message>
    <message>
        <source>Not recorded as applied any more: %1</source>
        <translation>Hindi na nakatala bilang nakalapat: %1</translation>
    </message>
</context>
<context>
    <name>MigrationRunner</name>
    <message>
        <source>Applied migrations stay. The gate let only additions through, which the previous release neither reads nor needs; taking them back would lose what was written to them meanwhile, and the next deployment finds them applied.</source>
        <translation>Mananatili ang mga inilapat na migration. Mga dagdag lamang ang pinaraan ng gate, na hindi binabasa o kailangan ng naunang release; mawawala sa pagbawi ang naisulat dito samantala, at makikitang nakalapat ang mga ito ng susunod na deployment.</translation>
    </message>
    <message>
        <source>What the migrations left cannot be read back: %1</source>
        <translation>Hindi mabasa muli ang iniwan ng mga migration: %1</translation>
    </message>
    <message>
        <source>Nothing was committed.</source>
        <translation>Walang na-commit.</translation>
    </message>
    <message>
        <source>Committed, and staying: %1.</source>
        <translation>Na-commit, at mananatili: %1.</translation>
    </message>
    <message>
        <source>The old release goes on serving. Correct the migration and deploy a new release.</source>
        <translation>Patuloy na nagsisilbi ang lumang release. Itama ang migration at mag-deploy ng bagong release.</translation>
    </message>
    <message>
        <source>`migrate` failed after its last migration: %1. %2</source>
        <translation>Nabigo ang `migrate` pagkatapos ng huling migration nito: %1. %2</translation>
    </message>
    <message>
        <source>`migrate` ended without an error, but %1 is not in django_migrations. %2</source>
        <translation>Natapos nang walang error ang `migrate`, ngunit wala sa django_migrations ang %1. %2</translation>
    </message>
    <message>
        <source>Check that the image&apos;s settings name the same database as database: in pilothouse.yaml.</source>
        <translation>Tiyaking kaparehong database ang nasa settings ng image at sa database: ng pilothouse.yaml.</translation>
    </message>
    <message numerus="yes">
        <source>Migration %1 could not get its lock within %2, in %n attempt(s). %3</source>
        <translation>
            <numerusform>Hindi nakuha ng migration na %1 ang lock nito sa loob ng %2, sa %n subok. %3</numerusform>
            <numerusform>Hindi nakuha ng migration na %1 ang lock nito sa loob ng %2, sa %n subok. %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Migration %1 failed: %2. %3</source>
        <translation>Nabigo ang migration na %1: %2. %3</translation>
    </message>
    <message>
        <source>%1 is not atomic: a part of it may be in, for example an INVALID index; look with \d and remove it first.</source>
        <translation>Hindi atomic ang %1: maaaring nakapasok ang isang bahagi, halimbawa DI-WASTONG index; tingnan sa \d at alisin muna.</translation>
    </message>
    <message>
        <source>All of %1&apos;s migrations are of this release; taking them back would drop its tables.</source>
        <translation>Sa release na ito ang lahat ng migration ng %1; maaalis ang mga table nito kapag binawi.</translation>
    </message>
    <message>
        <source>`migrate` ended without an error, but django_migrations is not what it was before.</source>
        <translation>Natapos nang walang error ang `migrate`, ngunit hindi gaya ng dati ang django_migrations.</translation>
    </message>
    <message>
        <source>Compare it with `manage.py showmigrations` of the old release before users are let in.</source>
        <translation>Ihambing ito sa `manage.py showmigrations` ng lumang release bago papasukin ang mga user.</translation>
    </message>
    <message>
        <source>%1 could not be taken back to %2: %3</source>
        <translation>Hindi mabawi ang %1 patungong %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Migration %1 held up too many others for too long and was cancelled for them, in %n attempt(s). %2</source>
        <translation>
            <numerusform>Masyadong marami at matagal ang pinahintay ng migration na %1 at kinansela para sa kanila, sa %n subok. %2</numerusform>
            <numerusform>Masyadong marami at matagal ang pinahintay ng migration na %1 at kinansela para sa kanila, sa %n subok. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The run&apos;s log names who waited. Deploy when there is less traffic, make the migration&apos;s lock shorter (`pilothousectl lint` says how), or deploy with --strategy maintenance-window.</source>
        <translation>Nasa log ng run kung sino ang naghintay. Mag-deploy kapag kaunti ang trapiko, paikliin ang lock ng migration (sinasabi ng `pilothousectl lint` kung paano), o mag-deploy sa --strategy maintenance-window.</translation>
    </message>
    <message>
        <source>See who holds it (`pilothousectl locks list`), and deploy again when it is gone.</source>
        <translation>Tingnan kung sino ang may hawak (`pilothousectl locks list`), at mag-deploy muli kapag wala na.</translation>
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
        <source>By %1. Whether the release that serves needs it is not known.</source>
        <translation>Ng %1. Hindi alam kung kailangan ito ng nagsisilbing release.</translation>
    </message>
    <message>
        <source>By %1. The contract ends it, once nobody wants to go back.</source>
        <translation>Ng %1. Tatapusin ito ng contract, kapag wala nang gustong bumalik.</translation>
    </message>
    <message>
        <source>By %1. The release that serves does not need it.</source>
        <translation>Ng %1. Hindi ito kailangan ng nagsisilbing release.</translation>
    </message>
    <message>
        <source>%1: users get the maintenance page</source>
        <comment>environment</comment>
        <translation>%1: maintenance page ang nakikita ng mga user</translation>
    </message>
    <message>
        <source>No run goes on that would take it off.</source>
        <translation>Walang tumatakbong run na mag-aalis nito.</translation>
    </message>
</context>
<context>
    <name>NginxAdoption</name>
    <message>
        <source>nginx does not accept the configuration that is on disk now, so it cannot be adopted.</source>
        <translation>Hindi tinatanggap ng nginx ang configuration na nasa disk ngayon, kaya hindi ito maaangkin.</translation>
    </message>
    <message>
        <source>Mend what nginx names first; what runs is untouched.</source>
        <translation>Ayusin muna ang pinapangalanan ng nginx; hindi ginalaw ang tumatakbo.</translation>
    </message>
    <message>
        <source>The folder %1 in the router&apos;s container has characters that nginx would read otherwise.</source>
        <translation>May mga karakter ang folder na %1 sa container ng router na iba ang basa ng nginx.</translation>
    </message>
    <message>
        <source>Mount the configuration at a path of letters, digits, dots, dashes and slashes.</source>
        <translation>I-mount ang configuration sa path na titik, numero, tuldok, gitling at slash lamang.</translation>
    </message>
    <message>
        <source>The router&apos;s configuration is not understood. %1</source>
        <translation>Hindi maunawaan ang configuration ng router. %1</translation>
    </message>
    <message>
        <source>Write that part in plain nginx directives.</source>
        <translation>Isulat ang bahaging iyon sa payak na nginx directive.</translation>
    </message>
    <message>
        <source>One reload of nginx. Requests that are being answered are finished; client connections that are idle then are closed (open now: %1). Every later switch needs no reload.</source>
        <translation>Isang reload ng nginx. Tinatapos ang mga request na sinasagot; isinasara ang mga koneksyon ng client na nakatengga noon (bukas ngayon: %1). Walang reload ang bawat kasunod na paglipat.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Nawawala ang %1.</translation>
    </message>
    <message>
        <source>%1 is not as adoption leaves it.</source>
        <translation>Hindi gaya ng iniiwan ng pag-angkin ang %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n old worker(s) of nginx still finish long connections from before the last reload.</source>
        <translation>
            <numerusform>May %n lumang worker ng nginx na tinatapos pa ang mahahabang koneksyon bago ang huling reload.</numerusform>
            <numerusform>May %n lumang worker ng nginx na tinatapos pa ang mahahabang koneksyon bago ang huling reload.</numerusform>
        </translation>
    </message>
    <message>
        <source>The router&apos;s configuration was changed since the change was shown.</source>
        <translation>Nabago ang configuration ng router mula nang ipakita ang pagbabago.</translation>
    </message>
    <message>
        <source>Look at the change again and repeat.</source>
        <translation>Tingnan muli ang pagbabago at ulitin.</translation>
    </message>
    <message>
        <source>nginx&apos;s workers cannot see the folder %1, so no switch would reach them. Everything was put back.</source>
        <translation>Hindi nakikita ng mga worker ng nginx ang folder na %1, kaya walang paglipat na aabot sa kanila. Ibinalik ang lahat.</translation>
    </message>
    <message>
        <source>Let every user read and enter the router&apos;s configuration folder and the ones above it inside the mount (chmod a+rX).</source>
        <translation>Hayaang mabasa at mapasok ng lahat ng user ang configuration folder ng router at ang mga nasa itaas nito sa loob ng mount (chmod a+rX).</translation>
    </message>
    <message>
        <source>The router is not adopted: there is nothing to take back.</source>
        <translation>Hindi inangkin ang router: walang babawiin.</translation>
    </message>
    <message>
        <source>The slot %1 serves. Without Pilothouse&apos;s part the router would pass to the team&apos;s own service.</source>
        <translation>Nagsisilbi ang slot %1. Kung wala ang bahagi ng Pilothouse, sa sariling service ng team magpapasa ang router.</translation>
    </message>
    <message>
        <source>Use `pilothousectl eject`, which goes back to the team&apos;s service first.</source>
        <translation>Gamitin ang `pilothousectl eject`, na bumabalik muna sa service ng team.</translation>
    </message>
</context>
<context>
    <name>NginxAsker</name>
    <message>
        <source>The router drops connections, also the one that asks what it does.</source>
        <translation>Nagpuputol ng koneksyon ang router, pati ang nagtatanong kung ano ang ginagawa nito.</translation>
    </message>
    <message>
        <source>It is out of connections or of processor time; see its error log.</source>
        <translation>Naubusan ito ng koneksyon o oras ng processor; tingnan ang error log nito.</translation>
    </message>
    <message>
        <source>The running nginx has not loaded Pilothouse&apos;s configuration, although its files are there.</source>
        <translation>Hindi na-load ng tumatakbong nginx ang configuration ng Pilothouse, kahit naroon ang mga file nito.</translation>
    </message>
    <message>
        <source>Look at `pilothousectl doctor`; a reload may have failed, or the configuration was edited.</source>
        <translation>Tingnan ang `pilothousectl doctor`; maaaring nabigo ang reload, o binago ang configuration.</translation>
    </message>
    <message>
        <source>The router&apos;s image has neither curl nor wget nor bash, so the router cannot be asked what it does.</source>
        <translation>Walang curl, wget o bash ang image ng router, kaya hindi matanong kung ano ang ginagawa ng router.</translation>
    </message>
    <message>
        <source>Use an nginx image with one of them, for example the official one.</source>
        <translation>Gumamit ng nginx image na may isa sa mga ito, halimbawa ang opisyal.</translation>
    </message>
</context>
<context>
    <name>NginxConfig</name>
    <message>
        <source>%1: the configuration includes itself or is too large.</source>
        <translation>%1: isinasama ng configuration ang sarili nito o masyadong malaki.</translation>
    </message>
    <message>
        <source>the file is larger than 4 MiB</source>
        <translation>mas malaki sa 4 MiB ang file</translation>
    </message>
    <message>
        <source>blocks are nested deeper than %1</source>
        <translation>mas malalim sa %1 ang pagkakapatong ng mga block</translation>
    </message>
    <message>
        <source>the file ends inside a directive or block</source>
        <translation>nagtatapos ang file sa loob ng directive o block</translation>
    </message>
    <message>
        <source>unexpected “}”</source>
        <translation>di-inaasahang “}”</translation>
    </message>
    <message>
        <source>unexpected “{”</source>
        <translation>di-inaasahang “{”</translation>
    </message>
    <message>
        <source>unexpected “;”</source>
        <translation>di-inaasahang “;”</translation>
    </message>
    <message>
        <source>unexpected text behind a closing quote</source>
        <translation>di-inaasahang teksto pagkatapos ng pansarang panipi</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>hindi nakasara ang panipi</translation>
    </message>
</context>
<context>
    <name>NginxFlags</name>
    <message>
        <source>The router could not be switched: %1 cannot be created: %2</source>
        <translation>Hindi mailipat ang router: hindi magawa ang %1: %2</translation>
    </message>
    <message>
        <source>Let the user who deploys write to that folder.</source>
        <translation>Hayaang makasulat sa folder na iyon ang user na nagde-deploy.</translation>
    </message>
    <message>
        <source>The router could not be switched: %1 cannot be removed: %2</source>
        <translation>Hindi mailipat ang router: hindi maalis ang %1: %2</translation>
    </message>
    <message>
        <source>The router was switched, but %1 could not be written to disk: %2</source>
        <translation>Nailipat ang router, ngunit hindi maisulat sa disk ang %1: %2</translation>
    </message>
    <message>
        <source>The maintenance page could not be laid beside the router's configuration: %1: %2</source>
        <translation>Hindi mailagay ang maintenance page katabi ng configuration ng router: %1: %2</translation>
    </message>
</context>
<context>
    <name>NginxHost</name>
    <message>
        <source>The Docker host %1 is another machine. The nginx router is switched through files on the machine it runs on, so this version cannot reach it from here.</source>
        <translation>Ibang makina ang Docker host na %1. Inililipat ang nginx router sa mga file sa makinang tinatakbuhan nito, kaya hindi ito maaabot ng bersyong ito mula rito.</translation>
    </message>
    <message>
        <source>Run pilothousectl on that machine.</source>
        <translation>Patakbuhin ang pilothousectl sa makinang iyon.</translation>
    </message>
    <message>
        <source>The router (service %1) does not run.</source>
        <translation>Hindi tumatakbo ang router (service %1).</translation>
    </message>
    <message>
        <source>Start it: docker compose up -d %1</source>
        <translation>Simulan ito: docker compose up -d %1</translation>
    </message>
    <message>
        <source>The router&apos;s container does not answer.</source>
        <translation>Hindi sumasagot ang container ng router.</translation>
    </message>
    <message>
        <source>Look at it with `docker ps --all`.</source>
        <translation>Tingnan ito sa `docker ps --all`.</translation>
    </message>
    <message>
        <source>The connections of container %1 cannot be read.</source>
        <translation>Hindi mabasa ang mga koneksyon ng container na %1.</translation>
    </message>
    <message>
        <source>Its image needs the program `cat`.</source>
        <translation>Kailangan ng image nito ang program na `cat`.</translation>
    </message>
    <message>
        <source>The router&apos;s processes cannot be listed.</source>
        <translation>Hindi mailista ang mga process ng router.</translation>
    </message>
</context>
<context>
    <name>NginxPlanner</name>
    <message>
        <source>No location of the router&apos;s configuration passes to %1.</source>
        <translation>Walang location sa configuration ng router na nagpapasa sa %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Pass to it by its service name in a file of the mounted folder: `proxy_pass http://%1:PORT;`.</source>
        <translation>Magpasa rito sa pangalan ng service nito sa isang file ng naka-mount na folder: `proxy_pass http://%1:PORT;`.</translation>
    </message>
    <message>
        <source>%1 is written in a way that cannot be edited safely.</source>
        <translation>Isinulat ang %1 sa paraang hindi ligtas baguhin.</translation>
    </message>
    <message>
        <source>%1: Give each directive a line of its own.</source>
        <translation>%1: Bigyan ng sariling linya ang bawat directive.</translation>
    </message>
    <message>
        <source>%1: this line is included in several places whose surroundings differ.</source>
        <translation>%1: isinama ang linyang ito sa ilang lugar na magkaiba ang paligid.</translation>
    </message>
    <message>
        <source>%1: Write the proxy_pass out in each location instead of including it.</source>
        <translation>%1: Isulat ang proxy_pass sa bawat location sa halip na isama.</translation>
    </message>
    <message>
        <source>the location</source>
        <translation>ang location</translation>
    </message>
    <message>
        <source>%1: open_file_cache would make nginx see a switch only after its time has passed.</source>
        <translation>%1: dahil sa open_file_cache, makikita lamang ng nginx ang paglipat pagkalipas ng oras nito.</translation>
    </message>
    <message>
        <source>%1: Move this line into the locations that serve files.</source>
        <translation>%1: Ilipat ang linyang ito sa mga location na naghahain ng file.</translation>
    </message>
    <message>
        <source>%1: open_file_cache is switched off in the servers that pass to the application, so that a switch is seen at once.</source>
        <translation>%1: pinatay ang open_file_cache sa mga server na nagpapasa sa application, upang agad makita ang paglipat.</translation>
    </message>
    <message>
        <source>the server block</source>
        <translation>ang server block</translation>
    </message>
    <message>
        <source>the upstream</source>
        <translation>ang upstream</translation>
    </message>
    <message>
        <source>%1: something follows the upstream on its last line.</source>
        <translation>%1: may kasunod ang upstream sa huling linya nito.</translation>
    </message>
    <message>
        <source>%1: End the line behind the closing brace.</source>
        <translation>%1: Tapusin ang linya pagkatapos ng pansarang brace.</translation>
    </message>
    <message>
        <source>%1: connections to the application are no longer kept open between requests.</source>
        <translation>%1: hindi na pinananatiling bukas ang mga koneksyon sa application sa pagitan ng mga request.</translation>
    </message>
    <message>
        <source>An include pattern of the configuration also matches the folder %1.</source>
        <translation>Tumutugma rin sa folder na %1 ang isang include pattern ng configuration.</translation>
    </message>
    <message>
        <source>Let the include name an ending, for example `include %1/*.conf;`.</source>
        <translation>Lagyan ng hulapi ang include, halimbawa `include %1/*.conf;`.</translation>
    </message>
    <message>
        <source>the http block</source>
        <translation>ang http block</translation>
    </message>
    <message>
        <source>%1: %2 is in a file that is not mounted from this machine.</source>
        <translation>%1: nasa file na hindi naka-mount mula sa makinang ito ang %2.</translation>
    </message>
    <message>
        <source>Move the server block of %1 into a file of the mounted folder %2.</source>
        <translation>Ilipat ang server block ng %1 sa isang file ng naka-mount na folder na %2.</translation>
    </message>
</context>
<context>
    <name>NginxReload</name>
    <message>
        <source>nginx does not accept the configuration on disk.</source>
        <translation>Hindi tinatanggap ng nginx ang configuration na nasa disk.</translation>
    </message>
    <message>
        <source>Mend what nginx names, then try again; what runs is untouched.</source>
        <translation>Ayusin ang pinapangalanan ng nginx, saka subukan muli; hindi ginalaw ang tumatakbo.</translation>
    </message>
    <message>
        <source>nginx could not be told to reload (exit code %1).</source>
        <translation>Hindi mautusang mag-reload ang nginx (exit code %1).</translation>
    </message>
    <message>
        <source>nginx was told to reload, but still runs with its old configuration.</source>
        <translation>Inutusang mag-reload ang nginx, ngunit lumang configuration pa rin ang gamit.</translation>
    </message>
    <message>
        <source>Its error log says why: docker logs %1</source>
        <translation>Sinasabi ng error log nito kung bakit: docker logs %1</translation>
    </message>
</context>
<context>
    <name>NginxRouter</name>
    <message>
        <source>The router is not adopted: %1 is not there.</source>
        <translation>Hindi inangkin ang router: wala ang %1.</translation>
    </message>
    <message>
        <source>Adopt it with `pilothousectl doctor --fix`, which shows the change first.</source>
        <translation>Angkinin ito sa `pilothousectl doctor --fix`, na ipinapakita muna ang pagbabago.</translation>
    </message>
    <message>
        <source>The running nginx still has another configuration loaded than the files on disk say.</source>
        <translation>Iba pa ang naka-load na configuration ng tumatakbong nginx kaysa sinasabi ng mga file sa disk.</translation>
    </message>
    <message>
        <source>Reload it: docker exec %1 nginx -s reload</source>
        <translation>I-reload ito: docker exec %1 nginx -s reload</translation>
    </message>
    <message>
        <source>nginx&apos;s workers cannot see the folder %1, so no switch would reach them.</source>
        <translation>Hindi nakikita ng mga worker ng nginx ang folder na %1, kaya walang paglipat na aabot sa kanila.</translation>
    </message>
    <message>
        <source>Let every user read and enter that folder and the ones above it inside the mount (chmod a+rX).</source>
        <translation>Hayaang mabasa at mapasok ng lahat ng user ang folder na iyon at ang mga nasa itaas nito sa loob ng mount (chmod a+rX).</translation>
    </message>
    <message>
        <source>The router was told to serve %1, but says that it serves %2.</source>
        <translation>Inutusan ang router na pagsilbihan ang %1, ngunit sabi nito ay %2 ang pinagsisilbihan.</translation>
    </message>
    <message>
        <source>Look at `pilothousectl doctor`: the router may have another folder mounted than %1.</source>
        <translation>Tingnan ang `pilothousectl doctor`: maaaring ibang folder kaysa %1 ang naka-mount sa router.</translation>
    </message>
    <message>
        <source>The router&apos;s log ended: its container was stopped or replaced.</source>
        <translation>Natapos ang log ng router: inihinto o pinalitan ang container nito.</translation>
    </message>
    <message>
        <source>Look at it with `docker ps --all`.</source>
        <translation>Tingnan ito sa `docker ps --all`.</translation>
    </message>
    <message>
        <source>The router has the part of an earlier version of Pilothouse, which knows no maintenance page.</source>
        <translation>Nasa router ang bahagi ng naunang bersyon ng Pilothouse, na walang alam na maintenance page.</translation>
    </message>
    <message>
        <source>`pilothousectl doctor --fix` shows what changes, asks, and writes it.</source>
        <translation>Ipinapakita ng `pilothousectl doctor --fix` ang magbabago, nagtatanong, at isinusulat.</translation>
    </message>
    <message>
        <source>The router was told to show the maintenance page, but says that it does not.</source>
        <translation>Inutusan ang router na ipakita ang maintenance page, ngunit sabi nito ay hindi.</translation>
    </message>
    <message>
        <source>The router was told to open again, but says that it shows the maintenance page.</source>
        <translation>Inutusan ang router na magbukas muli, ngunit sabi nito ay maintenance page ang ipinapakita.</translation>
    </message>
    <message>
        <source>The maintenance page %1 is larger than 1 MiB.</source>
        <translation>Lampas sa 1 MiB ang maintenance page na %1.</translation>
    </message>
    <message>
        <source>The maintenance page %1 cannot be read: %2</source>
        <translation>Hindi mabasa ang maintenance page na %1: %2</translation>
    </message>
    <message>
        <source>Put it right, or take `maintenance-page:` out of pilothouse.yaml for the built-in page. Nothing was changed.</source>
        <translation>Itama ito, o alisin ang `maintenance-page:` sa pilothouse.yaml para sa nakapaloob na page. Walang binago.</translation>
    </message>
    <message>
        <source>Its flag files say %1 now: the router follows them as soon as it runs.</source>
        <translation>%1 ang sinasabi ngayon ng mga flag file nito: susundin ng router ang mga ito sa sandaling tumakbo.</translation>
    </message>
</context>
<context>
    <name>NginxTextWriter</name>
    <message>
        <source>the location resolves names at %1, which does not know the slots</source>
        <translation>sa %1 hinahanap ng location ang mga pangalan, na hindi alam ang mga slot</translation>
    </message>
    <message>
        <source>Take this `resolver` out of the location, or move it to the server block.</source>
        <translation>Alisin ang `resolver` na ito sa location, o ilipat sa server block.</translation>
    </message>
    <message>
        <source>it sends the name that proxy_pass uses, which would become the slot&apos;s</source>
        <translation>ipinapadala nito ang pangalang gamit ng proxy_pass, na magiging sa slot</translation>
    </message>
    <message>
        <source>Write `%1` instead of the variable.</source>
        <translation>Isulat ang `%1` sa halip na variable.</translation>
    </message>
    <message>
        <source>`proxy_redirect default` cannot stand beside a slot&apos;s name</source>
        <translation>hindi maaaring katabi ng pangalan ng slot ang `proxy_redirect default`</translation>
    </message>
    <message>
        <source>Take the line out; it is what nginx does anyway.</source>
        <translation>Alisin ang linya; ito naman ang ginagawa ng nginx.</translation>
    </message>
    <message>
        <source>its URI “%1” would be joined with the location&apos;s own rewriting</source>
        <translation>maisasama ang URI nitong “%1” sa sariling rewriting ng location</translation>
    </message>
    <message>
        <source>Write `proxy_pass %1;` and put the URI into the rewrite.</source>
        <translation>Isulat ang `proxy_pass %1;` at ilagay ang URI sa rewrite.</translation>
    </message>
    <message>
        <source>%1: access_log is off there, so requests of that location are not counted as users&apos; requests.</source>
        <translation>%1: patay roon ang access_log, kaya hindi binibilang na request ng mga user ang sa location na iyon.</translation>
    </message>
    <message>
        <source>Give the server a `location %1 { proxy_pass %2; }` of its own, without rewriting.</source>
        <translation>Bigyan ang server ng sariling `location %1 { proxy_pass %2; }`, na walang rewriting.</translation>
    </message>
    <message>
        <source>with it, static files of the other release cannot be asked for under %1</source>
        <translation>dahil dito, hindi mahihingi sa ilalim ng %1 ang static files ng kabilang release</translation>
    </message>
    <message>
        <source>Take this line out of the location.</source>
        <translation>Alisin ang linyang ito sa location.</translation>
    </message>
    <message>
        <source>static files of the other release cannot be asked for from this location</source>
        <translation>hindi mahihingi mula sa location na ito ang static files ng kabilang release</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
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
        <translation>journal</translation>
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
        <translation>mga file</translation>
    </message>
    <message>
        <source>as Pilothouse set it up</source>
        <translation>gaya ng itinakda ng Pilothouse</translation>
    </message>
</context>
<context>
    <name>OneOffStep</name>
    <message>
        <source>%1 (exit code %2).</source>
        <translation>%1 (exit code %2).</translation>
    </message>
    <message>
        <source>Fix the image, build it under a new tag and plan again.</source>
        <translation>Ayusin ang image, i-build sa bagong tag at magplano muli.</translation>
    </message>
</context>
<context>
    <name>OneOffs</name>
    <message>
        <source>A container named %1 is there, and it is not Pilothouse&apos;s.</source>
        <translation>May container nang %1, at hindi ito sa Pilothouse.</translation>
    </message>
    <message>
        <source>Rename or remove it.</source>
        <translation>Palitan ang pangalan o alisin ito.</translation>
    </message>
    <message>
        <source>`%1` did not finish within %2; its container was removed.</source>
        <translation>Hindi natapos ang `%1` sa loob ng %2; inalis ang container nito.</translation>
    </message>
    <message>
        <source>There is no container %1.</source>
        <translation>Walang container na %1.</translation>
    </message>
</context>
<context>
    <name>OverlayFolder</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Hindi magawa ang folder na %1.</translation>
    </message>
    <message>
        <source>Make its parent writable for you.</source>
        <translation>Gawing masusulatan mo ang nakapaloob dito.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Hindi masulatan ang %1: %2</translation>
    </message>
    <message>
        <source>Free space or correct its permissions.</source>
        <translation>Magpalaya ng espasyo o itama ang mga karapatan.</translation>
    </message>
</context>
<context>
    <name>PgTools</name>
    <message>
        <source>pg_dump and pg_restore are not installed.</source>
        <translation>Hindi naka-install ang pg_dump at pg_restore.</translation>
    </message>
    <message>
        <source>Install the PostgreSQL client: `sudo apt-get install postgresql-client`.</source>
        <translation>I-install ang PostgreSQL client: `sudo apt-get install postgresql-client`.</translation>
    </message>
    <message>
        <source>pg_dump %1 cannot dump a PostgreSQL %2 server.</source>
        <translation>Hindi ma-dump ng pg_dump %1 ang PostgreSQL %2 server.</translation>
    </message>
    <message>
        <source>Install postgresql-client-%1 or newer; Pilothouse takes the newest that it finds.</source>
        <translation>I-install ang postgresql-client-%1 o mas bago; ang pinakabagong makita ang kinukuha ng Pilothouse.</translation>
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
        <translation>Walang bukas na project.</translation>
    </message>
    <message>
        <source>Open a pilothouse.yaml first.</source>
        <translation>Magbukas muna ng pilothouse.yaml.</translation>
    </message>
    <message>
        <source>The journal is not open yet.</source>
        <translation>Hindi pa bukas ang journal.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Subukan muli maya-maya.</translation>
    </message>
    <message>
        <source>%1 has not switched yet; there is nothing to roll back.</source>
        <translation>Hindi pa lumilipat ang %1; walang iro-rollback.</translation>
    </message>
    <message>
        <source>Abort stops it.</source>
        <translation>Ang abort ang hihinto nito.</translation>
    </message>
    <message>
        <source>%1 ended as “%2”: users are on the release before it already.</source>
        <translation>Natapos ang %1 bilang “%2”: nasa naunang release na ang mga user.</translation>
    </message>
    <message>
        <source>%1 applied migrations that the gate refuses: %2 may fail on the schema as it is now.</source>
        <translation>Naglapat ang %1 ng mga migration na tinatanggihan ng gate: maaaring pumalya ang %2 sa schema ngayon.</translation>
    </message>
    <message>
        <source>Reverse them by hand first, or type %1 to go back all the same.</source>
        <translation>Baligtarin muna nang mano-mano, o i-type ang %1 upang bumalik pa rin.</translation>
    </message>
    <message>
        <source>%1 has ended (%2); there is nothing to recover.</source>
        <translation>Natapos na ang %1 (%2); walang ire-recover.</translation>
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
        <translation>Natapos ang mga pangyayari ng Docker.</translation>
    </message>
    <message>
        <source>They are asked for again by themselves.</source>
        <translation>Hihingin muli ang mga ito nang kusa.</translation>
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
        <translation>Lumang slot</translation>
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
        <translation>Wala pang user na umabot sa %1.</translation>
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
        <translation>isinuko ang request</translation>
    </message>
    <message>
        <source>no connection to %1:%2: %3</source>
        <translation>walang koneksyon sa %1:%2: %3</translation>
    </message>
    <message>
        <source>the server ended the new connection before the request could be sent</source>
        <translation>isinara ng server ang bagong koneksyon bago naipadala ang request</translation>
    </message>
    <message>
        <source>the connection was reset</source>
        <translation>na-reset ang koneksyon</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>isinara ang koneksyon</translation>
    </message>
    <message>
        <source>%1 after the request was sent: %2</source>
        <translation>%1 pagkatapos maipadala ang request: %2</translation>
    </message>
    <message>
        <source>no connection to %1:%2</source>
        <translation>walang koneksyon sa %1:%2</translation>
    </message>
    <message>
        <source>no whole answer within %1: %2</source>
        <translation>walang buong sagot sa loob ng %1: %2</translation>
    </message>
</context>
<context>
    <name>Pilothouse::HttpProbe</name>
    <message>
        <source>not sent, %1 requests are still without an answer</source>
        <translation>hindi ipinadala, %1 request pa ang walang sagot</translation>
    </message>
    <message>
        <source>GET %1: %2</source>
        <translation>GET %1: %2</translation>
    </message>
    <message>
        <source>GET %1: status %2</source>
        <translation>GET %1: status %2</translation>
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
        <translation>Hindi sumasagot ang journal na %1: maaaring hawak ito ng ibang process.</translation>
    </message>
    <message>
        <source>It is asked on. End the process that holds it, for example an open sqlite3 shell.</source>
        <translation>Patuloy itong tinatanong. Tapusin ang process na humahawak nito, halimbawa ang bukas na sqlite3 shell.</translation>
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
        <translation>
            <numerusform>may %n linyang dumating nang mas mabilis kaysa maipapakita at nilaktawan</numerusform>
            <numerusform>may %n linyang dumating nang mas mabilis kaysa maipapakita at nilaktawan</numerusform>
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
    <message>
        <source>Contract…</source>
        <translation>Ikontrata…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Bawiin…</translation>
    </message>
    <message>
        <source>Take it off…</source>
        <translation>Alisin…</translation>
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
    <message>
        <source>Take the maintenance page of %1 off?</source>
        <translation>Alisin ang maintenance page ng %1?</translation>
    </message>
    <message>
        <source>Users reach again what the router points to.</source>
        <translation>Maaabot uli ng mga user ang itinuturo ng router.</translation>
    </message>
    <message>
        <source>Users reach %1 again, which the router points to.</source>
        <translation>Maaabot uli ng mga user ang %1, na itinuturo ng router.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>mga %1</translation>
    </message>
    <message>
        <source>A run may have left it on because the schema and that release do not fit: see first that it works.</source>
        <translation>Maaaring iniwan ito ng isang run dahil hindi tugma ang schema at ang release: tiyakin munang gumagana ito.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Alisin</translation>
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
    <message>
        <source>reading what the database carries…</source>
        <translation>binabasa ang nasa database…</translation>
    </message>
    <message>
        <source>Reading what the database carries, what the serving release has, and what runs. The checks follow by themselves.</source>
        <translation>Binabasa ang nasa database, ang mayroon ang nagsisilbing release, at ang tumatakbo. Kusang susunod ang mga pagsusuri.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ProjectWatch</name>
    <message>
        <source>The project file has a mistake.</source>
        <translation>May mali sa project file.</translation>
    </message>
    <message>
        <source>What is shown is the file as it was before. Correct the line; it is read again by itself.</source>
        <translation>Ang dating file ang ipinapakita. Itama ang linya; kusa itong binabasa muli.</translation>
    </message>
    <message>
        <source>Correct the line; it is read again by itself.</source>
        <translation>Itama ang linya; kusa itong binabasa muli.</translation>
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
        <translation>Puwang</translation>
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
        <translation>Walang run na “%1” sa journal.</translation>
    </message>
    <message>
        <source>`pilothousectl runs` lists them.</source>
        <translation>Nakalista ang mga ito sa `pilothousectl runs`.</translation>
    </message>
    <message>
        <source>The guard ordered the rollback: %1</source>
        <translation>Iniutos ng bantay ang rollback: %1</translation>
    </message>
    <message>
        <source>This version does not know the step “%1”.</source>
        <translation>Hindi alam ng bersyong ito ang hakbang na “%1”.</translation>
    </message>
    <message>
        <source>Use the version that made the plan.</source>
        <translation>Gamitin ang bersyong gumawa ng plano.</translation>
    </message>
    <message>
        <source>A person paused the run.</source>
        <translation>Isang tao ang nag-pause ng run.</translation>
    </message>
    <message>
        <source>The run ends.</source>
        <translation>Natatapos ang run.</translation>
    </message>
    <message>
        <source>%1 aborted the run.</source>
        <translation>In-abort ni %1 ang run.</translation>
    </message>
    <message>
        <source>%1 rolled the release back.</source>
        <translation>Ini-rollback ni %1 ang release.</translation>
    </message>
    <message>
        <source>%1 could not be taken back: %2</source>
        <translation>Hindi mabawi ang %1: %2</translation>
    </message>
    <message>
        <source>%1 runs on, because traffic may go there.</source>
        <translation>Patuloy na tumatakbo ang %1, dahil maaaring pumunta roon ang trapiko.</translation>
    </message>
    <message>
        <source>The plan of %1 cannot be read, or is not the one that the run was made for.</source>
        <translation>Hindi mabasa ang plano ng %1, o hindi ito ang pinaggawaan ng run.</translation>
    </message>
    <message>
        <source>Take the run up with the version of Pilothouse that made it; `pilothousectl journal verify` tells whether the journal was changed.</source>
        <translation>Kunin muli ang run sa bersyon ng Pilothouse na gumawa nito; sinasabi ng `pilothousectl journal verify` kung binago ang journal.</translation>
    </message>
    <message>
        <source>Before that: %1</source>
        <translation>Bago iyon: %1</translation>
    </message>
    <message>
        <source>The maintenance page is on: users get it until `pilothousectl maintenance off --env %1`, or a deployment that ends well.</source>
        <translation>Naka-on ang maintenance page: makukuha ito ng mga user hanggang `pilothousectl maintenance off --env %1`, o deployment na natapos nang maayos.</translation>
    </message>
    <message>
        <source>Not taken back: %1.</source>
        <translation>Hindi nabawi: %1.</translation>
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
    <message>
        <source>%1 goes on serving, and no traffic moves.</source>
        <comment>release</comment>
        <translation>Magpapatuloy ang %1 sa pagsisilbi, at walang lilipat na trapiko.</translation>
    </message>
    <message>
        <source>The run goes on by itself: this window may be closed.</source>
        <translation>Kusang tumutuloy ang run: maaaring isara ang window na ito.</translation>
    </message>
    <message>
        <source>There is no way back</source>
        <translation>Wala nang pagbabalik</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Walang mawawala</translation>
    </message>
    <message>
        <source>%1 on %2, which serves</source>
        <translation>%1 sa %2, na nagsisilbi</translation>
    </message>
    <message>
        <source>Not all of it can be taken back. Type “%1” to start:</source>
        <translation>Hindi lahat nito mababawi. I-type ang “%1” para magsimula:</translation>
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
        <translation>natapos ang log ng router</translation>
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
    <message>
        <source>Contract what is expanded…</source>
        <translation>Ikontrata ang pinalawak…</translation>
    </message>
    <message>
        <source>Take back what was expanded…</source>
        <translation>Bawiin ang pinalawak…</translation>
    </message>
    <message>
        <source>Contract what is expanded in %1…</source>
        <translation>Ikontrata ang pinalawak sa %1…</translation>
    </message>
    <message>
        <source>Take back what was expanded in %1…</source>
        <translation>Bawiin ang pinalawak sa %1…</translation>
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
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Goes back to where you were; nothing was started.</source>
        <translation>Bumabalik sa pinanggalingan mo; walang sinimulan.</translation>
    </message>
    <message>
        <source>Prepares the end of an expansion: read the plan, let preflight look, start. Nothing is deployed, and nothing is changed before the start; the run goes on by itself after it.</source>
        <translation>Inihahanda ang pagtatapos ng pagpapalawak: basahin ang plano, hayaang magsuri ang preflight, simulan. Walang idi-deploy at walang babaguhin bago magsimula; kusang tumutuloy ang run pagkatapos.</translation>
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
    <name>PlanFit</name>
    <message>
        <source>The world has changed since the plan was made: %1.</source>
        <translation>Nagbago ang mundo mula nang gawin ang plano: %1.</translation>
    </message>
    <message>
        <source>Plan again, and have the new plan looked at.</source>
        <translation>Magplano muli, at ipatingin ang bagong plano.</translation>
    </message>
    <message>
        <source>Take the section out, or wait for a version that acts on it.</source>
        <translation>Alisin ang seksyon, o hintayin ang bersyong gumagawa nito.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>Take the lease</source>
        <translation>Kunin ang lease</translation>
    </message>
    <message>
        <source>The lease is released.</source>
        <translation>Pinalalaya ang lease.</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Preflight</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>I-backup ang database</translation>
    </message>
    <message>
        <source>The backup is kept.</source>
        <translation>Nananatili ang backup.</translation>
    </message>
    <message>
        <source>Check the new image</source>
        <translation>Suriin ang bagong image</translation>
    </message>
    <message numerus="yes">
        <source>Migrate: %n migration(s)</source>
        <translation>
            <numerusform>I-migrate: %n migration</numerusform>
            <numerusform>I-migrate: %n migration</numerusform>
        </translation>
    </message>
    <message>
        <source>Additive migrations stay: the old release works on the new schema, and reversing would drop data.</source>
        <translation>Mananatili ang mga additive na migration: gumagana ang lumang release sa bagong schema, at mag-aalis ng data ang pagbaligtad.</translation>
    </message>
    <message>
        <source>Collect the static files</source>
        <translation>Tipunin ang static files</translation>
    </message>
    <message>
        <source>The files stay; their names are their own.</source>
        <translation>Mananatili ang mga file; sarili ang mga pangalan nila.</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>Patunayan ang %1</translation>
    </message>
    <message>
        <source>Arm the guard</source>
        <translation>Ihanda ang bantay</translation>
    </message>
    <message>
        <source>The guard is disarmed.</source>
        <translation>Inaalis ang bantay.</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Paglipat</translation>
    </message>
    <message>
        <source>Traffic goes back to %1 in one switch.</source>
        <translation>Babalik sa %1 ang trapiko sa isang paglipat.</translation>
    </message>
    <message>
        <source>Read the switch back</source>
        <translation>Basahin muli ang paglipat</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Palitan ang %1</translation>
    </message>
    <message>
        <source>The old ones run again, the new ones stop.</source>
        <translation>Tatakbo muli ang mga luma, hihinto ang mga bago.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Panoorin</translation>
    </message>
    <message>
        <source>Drain %1</source>
        <translation>Paubusin ang %1</translation>
    </message>
    <message>
        <source>Stop %1, keep it</source>
        <translation>Ihinto ang %1, itago</translation>
    </message>
    <message>
        <source>%1 is started again before traffic goes back.</source>
        <translation>Sinisimulan muli ang %1 bago bumalik ang trapiko.</translation>
    </message>
    <message>
        <source>Start %1, wait until healthy</source>
        <translation>Simulan ang %1, hintaying maging malusog</translation>
    </message>
    <message>
        <source>%1 is stopped and removed; no user has seen it.</source>
        <translation>Ihihinto at aalisin ang %1; walang user na nakakita nito.</translation>
    </message>
    <message>
        <source>Wake %1, wait until healthy</source>
        <translation>Gisingin ang %1, hintaying maging malusog</translation>
    </message>
    <message>
        <source>%1 is stopped again.</source>
        <translation>Ihihinto muli ang %1.</translation>
    </message>
    <message>
        <source>Before the switch it is removed again, and the schema is what it was. After a rollback it stays: both releases work on it, and nothing that was written is lost.</source>
        <translation>Bago ang paglipat ay inaalis itong muli, at ang schema ay gaya ng dati. Pagkatapos ng rollback ay mananatili ito: gumagana rito ang dalawang release, at walang nawawala sa naisulat.</translation>
    </message>
    <message>
        <source>Expand: %1</source>
        <translation>Palawakin: %1</translation>
    </message>
    <message>
        <source>Backfill, indexes, constraints</source>
        <translation>Backfill, mga index, mga constraint</translation>
    </message>
    <message>
        <source>It goes with what was expanded.</source>
        <translation>Kasama itong mawawala ng pinalawak.</translation>
    </message>
    <message>
        <source>The second half is due once the rollback window is over: `pilothousectl plan --env %1 --strategy contract`. Until then going back is free.</source>
        <translation>Takda ang pangalawang kalahati pagkatapos ng rollback window: `pilothousectl plan --env %1 --strategy contract`. Hanggang noon ay libre ang pagbalik.</translation>
    </message>
    <message>
        <source>Before the switch what was only recorded is forgotten again; what really ran is additive and stays.</source>
        <translation>Bago ang paglipat ay nililimot muli ang itinala lamang; additive at mananatili ang talagang pinatakbo.</translation>
    </message>
    <message>
        <source>Contract: %1</source>
        <translation>Ikontrata: %1</translation>
    </message>
    <message>
        <source>It cannot be taken back: the old shape and what only it held are gone, but for the backup.</source>
        <translation>Hindi ito mababawi: wala na ang lumang anyo at ang laman nitong nag-iisa, maliban sa backup.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Bawiin: %1</translation>
    </message>
    <message>
        <source>It is not made again by itself: deploying with --expand-contract makes it anew.</source>
        <translation>Hindi ito kusang ginagawa muli: gagawin itong bago ng pag-deploy na may --expand-contract.</translation>
    </message>
</context>
<context>
    <name>PlanningService</name>
    <message>
        <source>The project file says who may deploy to %1 (%2), which this version cannot check.</source>
        <translation>Sinasabi ng project file kung sino ang maaaring mag-deploy sa %1 (%2), na hindi masuri ng bersyong ito.</translation>
    </message>
    <message>
        <source>The strategy “%1” is not one of this version.</source>
        <translation>Wala sa bersyong ito ang strategy na “%1”.</translation>
    </message>
    <message>
        <source>`deploy` will refuse this plan.</source>
        <translation>Tatanggihan ng `deploy` ang planong ito.</translation>
    </message>
    <message>
        <source>%1 serves now, not %2 as after %3.</source>
        <translation>%1 ang nagsisilbi ngayon, hindi %2 gaya pagkatapos ng %3.</translation>
    </message>
    <message>
        <source>`pilothousectl status` shows what runs. Roll back the last run, or deploy the release you want.</source>
        <translation>Ipinapakita ng `pilothousectl status` kung ano ang tumatakbo. I-rollback ang huling run, o i-deploy ang gustong release.</translation>
    </message>
    <message>
        <source>The old %1 container (%2) is not kept any more.</source>
        <translation>Hindi na itinatago ang lumang container ng %1 (%2).</translation>
    </message>
    <message>
        <source>Deploy %1 again: `pilothousectl deploy --release %1`.</source>
        <translation>I-deploy muli ang %1: `pilothousectl deploy --release %1`.</translation>
    </message>
    <message>
        <source>the compose files were edited</source>
        <translation>binago ang mga compose file</translation>
    </message>
    <message>
        <source>the environment files were edited</source>
        <translation>binago ang mga environment file</translation>
    </message>
    <message>
        <source>the project file&apos;s section of %1 was edited</source>
        <translation>binago ang seksyon ng %1 sa project file</translation>
    </message>
    <message>
        <source>%1 serves now, not %2</source>
        <translation>%1 ang nagsisilbi ngayon, hindi %2</translation>
    </message>
    <message>
        <source>the tag %1 is another image now</source>
        <translation>ibang image na ngayon ang tag na %1</translation>
    </message>
    <message>
        <source>the image %1 is gone</source>
        <translation>wala na ang image na %1</translation>
    </message>
    <message>
        <source>other migrations are applied in the database</source>
        <translation>ibang migration ang nakalapat sa database</translation>
    </message>
    <message>
        <source>No container of %1 runs in %2, where traffic goes.</source>
        <translation>Walang container ng %1 na tumatakbo sa %2, kung saan pumupunta ang trapiko.</translation>
    </message>
    <message>
        <source>`pilothousectl status` shows what runs. Start the stack first.</source>
        <translation>Ipinapakita ng `pilothousectl status` kung ano ang tumatakbo. Simulan muna ang stack.</translation>
    </message>
    <message>
        <source>Traffic is divided between slots.</source>
        <translation>Hati sa mga slot ang trapiko.</translation>
    </message>
    <message>
        <source>An unfinished run holds it: `pilothousectl status` names it.</source>
        <translation>May di-natapos na run na humahawak nito: pinapangalanan ng `pilothousectl status`.</translation>
    </message>
    <message>
        <source>%1, line %2: %3: %4. Until the switch, and after a rollback, the old release lives with it.</source>
        <translation>%1, linya %2: %3: %4. Hanggang sa paglipat, at pagkatapos ng rollback, kasama nito ang lumang release.</translation>
    </message>
    <message>
        <source>The migrations were not proven on a scratch copy of the schema. %1 %2</source>
        <translation>Hindi napatunayan ang mga migration sa scratch copy ng schema. %1 %2</translation>
    </message>
    <message>
        <source>Correct the release, or accept it knowingly with --accept-unsafe %1.</source>
        <translation>Itama ang release, o tanggapin nang may kaalaman sa --accept-unsafe %1.</translation>
    </message>
    <message>
        <source>This version has: blue-green, maintenance-window, contract, take-back.</source>
        <translation>Mayroon ang bersyong ito: blue-green, maintenance-window, contract, take-back.</translation>
    </message>
    <message>
        <source>“%1” was typed, not the release&apos;s name.</source>
        <translation>“%1” ang na-type, hindi ang pangalan ng release.</translation>
    </message>
    <message>
        <source>To leave a release that fails already: --accept-failing %1.</source>
        <translation>Upang iwan ang release na bigo na: --accept-failing %1.</translation>
    </message>
    <message>
        <source>%1 migrated in a maintenance window to a schema that %2 does not work on.</source>
        <translation>Nag-migrate ang %1 sa maintenance window patungo sa schema na hindi gumagana ang %2.</translation>
    </message>
    <message>
        <source>Going forward with a repaired release is the way. Going back takes a window of its own: reverse the migrations behind the page, then deploy %1.</source>
        <translation>Ang pagsulong sa inayos na release ang daan. May sariling window ang pagbalik: baligtarin ang mga migration sa likod ng pahina, saka i-deploy ang %1.</translation>
    </message>
    <message>
        <source>%1 took away what %2 needs of the schema.</source>
        <translation>Inalis ng %1 ang kailangan ng %2 sa schema.</translation>
    </message>
    <message>
        <source>Deploy a release forward; the backup that %1 made has the old shape.</source>
        <translation>Mag-deploy ng release pasulong; nasa backup na ginawa ng %1 ang lumang anyo.</translation>
    </message>
</context>
<context>
    <name>Postgres</name>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed.</source>
        <translation>Hindi naka-install ang driver ng Qt para sa PostgreSQL.</translation>
    </message>
    <message>
        <source>Install libqt6sql6-psql.</source>
        <translation>I-install ang libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>%1 is PostgreSQL %2; Pilothouse needs 12 or newer.</source>
        <translation>PostgreSQL %2 ang %1; kailangan ng Pilothouse ang 12 o mas bago.</translation>
    </message>
    <message>
        <source>Upgrade the server before deploying with Pilothouse.</source>
        <translation>I-upgrade ang server bago mag-deploy gamit ang Pilothouse.</translation>
    </message>
    <message>
        <source>%1 does not let user %2 in: wrong password, or no such user.</source>
        <translation>Hindi pinapapasok ng %1 ang user na %2: maling password, o walang ganoong user.</translation>
    </message>
    <message>
        <source>Correct database.user, or the secret %1 (`pilothousectl doctor` names the places where it is looked up).</source>
        <translation>Itama ang database.user, o ang secret na %1 (pinapangalanan ng `pilothousectl doctor` ang mga lugar na pinaghahanapan).</translation>
    </message>
    <message>
        <source>%1 has no database %2.</source>
        <translation>Walang database na %2 ang %1.</translation>
    </message>
    <message>
        <source>Correct database.name in pilothouse.yaml.</source>
        <translation>Itama ang database.name sa pilothouse.yaml.</translation>
    </message>
    <message>
        <source>%1 has no connection left.</source>
        <translation>Walang natitirang koneksyon ang %1.</translation>
    </message>
    <message>
        <source>End idle sessions, or raise max_connections: a new slot needs connections as well.</source>
        <translation>Tapusin ang mga nakatenggang session, o taasan ang max_connections: kailangan din ng koneksyon ng bagong slot.</translation>
    </message>
    <message>
        <source>%1 is a connection pooler.</source>
        <translation>Connection pooler ang %1.</translation>
    </message>
    <message>
        <source>Let database.host and database.port name PostgreSQL itself.</source>
        <translation>Hayaang ang PostgreSQL mismo ang nasa database.host at database.port.</translation>
    </message>
    <message>
        <source>PostgreSQL at %1 does not answer.</source>
        <translation>Hindi sumasagot ang PostgreSQL sa %1.</translation>
    </message>
    <message>
        <source>Check that it runs, and that database.host and database.port in pilothouse.yaml are reachable from here.</source>
        <translation>Tiyaking tumatakbo ito, at naaabot mula rito ang database.host at database.port sa pilothouse.yaml.</translation>
    </message>
    <message>
        <source>The connection to PostgreSQL at %1 was lost.</source>
        <translation>Nawala ang koneksyon sa PostgreSQL sa %1.</translation>
    </message>
    <message>
        <source>Check that the server runs; the next question connects anew.</source>
        <translation>Tiyaking tumatakbo ang server; kokonekta muli ang susunod na tanong.</translation>
    </message>
    <message>
        <source>User %1 may not read what Pilothouse needs.</source>
        <translation>Hindi mababasa ng user na %1 ang kailangan ng Pilothouse.</translation>
    </message>
    <message>
        <source>PostgreSQL at %1 did not answer a question (SQLSTATE %2).</source>
        <translation>Hindi sumagot sa tanong ang PostgreSQL sa %1 (SQLSTATE %2).</translation>
    </message>
    <message>
        <source>Let database.user be the application&apos;s own user.</source>
        <translation>Hayaang sariling user ng application ang database.user.</translation>
    </message>
    <message>
        <source>The database session was closed.</source>
        <translation>Isinara ang session sa database.</translation>
    </message>
</context>
<context>
    <name>PreflightStep</name>
    <message>
        <source>The world has changed since the plan was made: %1.</source>
        <translation>Nagbago ang mundo mula nang gawin ang plano: %1.</translation>
    </message>
    <message>
        <source>Plan again.</source>
        <translation>Magplano muli.</translation>
    </message>
    <message>
        <source>%1 of %1 checks</source>
        <translation>%1 sa %1 pagsusuri</translation>
    </message>
    <message>
        <source>%1 checks. Mind: %2</source>
        <translation>%1 pagsusuri. Tandaan: %2</translation>
    </message>
    <message>
        <source>Accepted: %1 is deployed because of it.</source>
        <translation>Tinanggap: dahil dito ay dine-deploy ang %1.</translation>
    </message>
</context>
<context>
    <name>ProjectEditor</name>
    <message>
        <source>%1 was changed by somebody else meanwhile.</source>
        <translation>Samantala ay may ibang nagbago ng %1.</translation>
    </message>
    <message>
        <source>It is read again now; make your change once more.</source>
        <translation>Binasa na itong muli; gawin ulit ang pagbabago mo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Hindi masulatan ang %1: %2.</translation>
    </message>
    <message>
        <source>Make room, or change the permissions of its folder.</source>
        <translation>Maglaan ng espasyo, o baguhin ang mga karapatan sa folder nito.</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>“also” must be a list of services.</source>
        <translation>Dapat na listahan ng mga service ang “also”.</translation>
    </message>
    <message>
        <source>Write also: [{service: worker}].</source>
        <translation>Isulat ang also: [{service: worker}].</translation>
    </message>
    <message>
        <source>An entry of “also”</source>
        <translation>Isang entry ng “also”</translation>
    </message>
    <message>
        <source>“health” is asked over HTTP, which needs a “port”.</source>
        <translation>Tinatanong ang “health” sa HTTP, na nangangailangan ng “port”.</translation>
    </message>
    <message>
        <source>Name the container&apos;s port, or leave health out: the container&apos;s own check then decides.</source>
        <translation>Ilagay ang port ng container, o alisin ang health: ang sariling check ng container ang magpapasya.</translation>
    </message>
    <message>
        <source>The service “%1” is part of the release already.</source>
        <translation>Bahagi na ng release ang service na “%1”.</translation>
    </message>
    <message>
        <source>“%1” holds a password in clear text.</source>
        <translation>May password na hayag ang teksto sa “%1”.</translation>
    </message>
    <message>
        <source>Leave it out of the URL, and write password: {secret: %1} beside it.</source>
        <translation>Alisin ito sa URL, at isulat sa tabi nito ang password: {secret: %1}.</translation>
    </message>
    <message>
        <source>“%1” is a secret in clear text.</source>
        <translation>Hayag na secret ang “%1”.</translation>
    </message>
    <message>
        <source>Leave it out: checks and probe ask for pages that need no sign-in.</source>
        <translation>Alisin ito: mga pahinang hindi nangangailangan ng sign-in ang hinihingi ng mga check at probe.</translation>
    </message>
    <message>
        <source>Write %1: {secret: %2}, and store the value in the keychain, in the variable PILOTHOUSE_SECRET_%3, or in a file that only you can read.</source>
        <translation>Isulat ang %1: {secret: %2}, at itago ang halaga sa keychain, sa variable na PILOTHOUSE_SECRET_%3, o sa file na ikaw lamang ang makababasa.</translation>
    </message>
    <message>
        <source>This is no compose file: it has no services.</source>
        <translation>Hindi ito compose file: wala itong services.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>“%1” ba ang ibig mong sabihin?</translation>
    </message>
    <message>
        <source>There is: %1.</source>
        <translation>Mayroon: %1.</translation>
    </message>
    <message>
        <source>The environment “%1”</source>
        <translation>Ang environment na “%1”</translation>
    </message>
    <message>
        <source>“docker” names both a context and a host.</source>
        <translation>Pinapangalanan ng “docker” kapwa ang context at ang host.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Magtira ng isa sa mga ito.</translation>
    </message>
    <message>
        <source>The router “%1” cannot be part of the release that it routes to.</source>
        <translation>Hindi maaaring bahagi ng release na niru-route nito ang router na “%1”.</translation>
    </message>
    <message>
        <source>“migrations” needs a “database” to migrate.</source>
        <translation>Nangangailangan ang “migrations” ng “database” na imi-migrate.</translation>
    </message>
    <message>
        <source>Add the section database, or write framework: none.</source>
        <translation>Idagdag ang seksyong database, o isulat ang framework: none.</translation>
    </message>
    <message>
        <source>“%1” warns above the limit that is critical.</source>
        <translation>Nagbababala ang “%1” nang higit sa hangganang kritikal.</translation>
    </message>
    <message>
        <source>Give warning and critical, the lower one first.</source>
        <translation>Ilagay ang warning at critical, ang mas mababa ang una.</translation>
    </message>
    <message>
        <source>“check-every” must be longer than nothing.</source>
        <translation>Dapat na mas mahaba sa wala ang “check-every”.</translation>
    </message>
    <message>
        <source>“%1” must be a map or a list.</source>
        <translation>Dapat na map o listahan ang “%1”.</translation>
    </message>
    <message>
        <source>“%1” must be a map.</source>
        <translation>Dapat na map ang “%1”.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>Dapat na listahan ang “%1”.</translation>
    </message>
    <message>
        <source>This version does not ask for “%1” yet, so it refuses to deploy here.</source>
        <translation>Hindi pa tinatanong ng bersyong ito ang “%1”, kaya tumatanggi itong mag-deploy rito.</translation>
    </message>
    <message>
        <source>Take the section out only if everyone may deploy.</source>
        <translation>Alisin ang seksyon kung lahat lamang ay maaaring mag-deploy.</translation>
    </message>
    <message>
        <source>This version does not act on “%1” yet.</source>
        <translation>Hindi pa ginagawa ng bersyong ito ang “%1”.</translation>
    </message>
    <message>
        <source>The compose file cannot be read: %1</source>
        <translation>Hindi mabasa ang compose file: %1</translation>
    </message>
    <message>
        <source>“%1” names %2, which does not exist.</source>
        <translation>Pinapangalanan ng “%1” ang %2, na wala.</translation>
    </message>
    <message>
        <source>It is looked for as %1.</source>
        <translation>Hinahanap ito bilang %1.</translation>
    </message>
    <message>
        <source>The compose files have no service “%1”.</source>
        <translation>Walang service na “%1” sa mga compose file.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Walang laman ang file.</translation>
    </message>
    <message>
        <source>`pilothousectl init compose.yaml` writes one to start from.</source>
        <translation>Nagsusulat ng mapagsisimulan ang `pilothousectl init compose.yaml`.</translation>
    </message>
    <message>
        <source>The project file</source>
        <translation>Ang project file</translation>
    </message>
    <message>
        <source>This version of Pilothouse reads project files of format 1 only.</source>
        <translation>Format 1 lamang ng project file ang binabasa ng bersyong ito ng Pilothouse.</translation>
    </message>
    <message>
        <source>Write pilothouse: 1.</source>
        <translation>Isulat ang pilothouse: 1.</translation>
    </message>
    <message>
        <source>“people” must be a map of names.</source>
        <translation>Dapat na map ng mga pangalan ang “people”.</translation>
    </message>
    <message>
        <source>Write %1: {roles: [devops]}.</source>
        <translation>Isulat ang %1: {roles: [devops]}.</translation>
    </message>
    <message>
        <source>This version does not check the roles of “people” yet, so it refuses to deploy.</source>
        <translation>Hindi pa sinusuri ng bersyong ito ang mga role ng “people”, kaya tumatanggi itong mag-deploy.</translation>
    </message>
    <message>
        <source>This version does not act on “people” yet.</source>
        <translation>Hindi pa ginagawa ng bersyong ito ang “people”.</translation>
    </message>
    <message>
        <source>Take the roles out only if everyone may deploy.</source>
        <translation>Alisin ang mga role kung lahat lamang ay maaaring mag-deploy.</translation>
    </message>
    <message>
        <source>“environments” must be a map with at least one environment.</source>
        <translation>Dapat na map na may kahit isang environment ang “environments”.</translation>
    </message>
    <message>
        <source>Write for example “production:” below it.</source>
        <translation>Isulat halimbawa ang “production:” sa ilalim nito.</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environment</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Walang file na %1.</translation>
    </message>
    <message>
        <source>Write one with `pilothousectl init compose.yaml`, or name it with --project.</source>
        <translation>Isulat ito sa `pilothousectl init compose.yaml`, o ilagay sa --project.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Hindi mabasa ang %1: %2.</translation>
    </message>
    <message>
        <source>Give your user the right to read it.</source>
        <translation>Bigyan ang user mo ng karapatang basahin ito.</translation>
    </message>
    <message numerus="yes">
        <source>The project file has %n mistake(s).</source>
        <translation>
            <numerusform>May %n mali sa project file.</numerusform>
            <numerusform>May %n mali sa project file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct them; `pilothousectl validate` checks the file again.</source>
        <translation>Itama ang mga ito; sinusuri muli ng `pilothousectl validate` ang file.</translation>
    </message>
    <message>
        <source>%1 must be a map.</source>
        <translation>Dapat na map ang %1.</translation>
    </message>
    <message>
        <source>Write its settings as “key: value”, one a line and indented below it.</source>
        <translation>Isulat ang mga setting nito bilang “key: value”, isa bawat linya at naka-indent sa ilalim nito.</translation>
    </message>
    <message>
        <source>%1 has no “%2”, which it needs.</source>
        <translation>Walang “%2” ang %1, na kailangan nito.</translation>
    </message>
    <message>
        <source>%1 has no setting “%2”.</source>
        <translation>Walang setting na “%2” ang %1.</translation>
    </message>
    <message>
        <source>“%1” is still to be filled in.</source>
        <translation>Pupunan pa ang “%1”.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>walang laman</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>isang listahan</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>isang map</translation>
    </message>
    <message>
        <source>“database” names where rows come from, and none are asked for.</source>
        <translation>Sinasabi ng “database” kung saan galing ang mga row, at walang hinihingi.</translation>
    </message>
    <message>
        <source>Say how many of each table: rows: 1000.</source>
        <translation>Sabihin kung ilan sa bawat table: rows: 1000.</translation>
    </message>
    <message>
        <source>“%1” must be %2; this is %3.</source>
        <translation>Dapat na %2 ang “%1”; %3 ito.</translation>
    </message>
    <message>
        <source>the name of an environment variable</source>
        <translation>pangalan ng environment variable</translation>
    </message>
    <message>
        <source>Write letters, digits and _, for example DJANGO_MIGRATE.</source>
        <translation>Isulat ang mga titik, numero at _, halimbawa DJANGO_MIGRATE.</translation>
    </message>
    <message>
        <source>the name of a service of the compose files</source>
        <translation>pangalan ng service sa mga compose file</translation>
    </message>
    <message>
        <source>a name in lower case</source>
        <translation>pangalang maliliit ang titik</translation>
    </message>
    <message>
        <source>Use at most 63 letters a-z, digits, - and _, beginning with a letter or digit.</source>
        <translation>Hanggang 63 titik a-z, numero, - at _, na nagsisimula sa titik o numero.</translation>
    </message>
    <message>
        <source>the path of a URL</source>
        <translation>path ng URL</translation>
    </message>
    <message>
        <source>Begin it with one /, without scheme and host, for example /health/.</source>
        <translation>Simulan sa isang /, walang scheme at host, halimbawa /health/.</translation>
    </message>
    <message>
        <source>the path below which static files are served</source>
        <translation>path na pinaghahainan ng static files</translation>
    </message>
    <message>
        <source>Begin and end it with /, for example /static/.</source>
        <translation>Simulan at tapusin sa /, halimbawa /static/.</translation>
    </message>
    <message>
        <source>the public URL of the router</source>
        <translation>public URL ng router</translation>
    </message>
    <message>
        <source>Write http:// or https://, the host and perhaps a port, for example http://127.0.0.1:8080/.</source>
        <translation>Isulat ang http:// o https://, ang host at marahil port, halimbawa http://127.0.0.1:8080/.</translation>
    </message>
    <message>
        <source>“%1” is no valid URL: %2.</source>
        <translation>Hindi wastong URL ang “%1”: %2.</translation>
    </message>
    <message>
        <source>the URL of a Redis server</source>
        <translation>URL ng Redis server</translation>
    </message>
    <message>
        <source>Write redis://host:port/database, rediss:// for TLS, or unix:///path.</source>
        <translation>Isulat ang redis://host:port/database, rediss:// para sa TLS, o unix:///path.</translation>
    </message>
    <message>
        <source>the address of a Docker daemon</source>
        <translation>address ng Docker daemon</translation>
    </message>
    <message>
        <source>Write unix:///path/to/docker.sock or ssh://user@host.</source>
        <translation>Isulat ang unix:///path/to/docker.sock o ssh://user@host.</translation>
    </message>
    <message>
        <source>a host name, perhaps with a port</source>
        <translation>pangalan ng host, marahil may port</translation>
    </message>
    <message>
        <source>Leave scheme and path out, for example members.example.org.</source>
        <translation>Walang scheme at path, halimbawa members.example.org.</translation>
    </message>
    <message>
        <source>an image with {release} where the release goes</source>
        <translation>image na may {release} sa lugar ng release</translation>
    </message>
    <message>
        <source>Write %1: &quot;%2&quot;.</source>
        <translation>Isulat ang %1: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>There is no time zone %1.</source>
        <translation>Walang time zone na %1.</translation>
    </message>
    <message>
        <source>Write its IANA name, for example Asia/Manila or UTC.</source>
        <translation>Isulat ang pangalan nito sa IANA, halimbawa Asia/Manila o UTC.</translation>
    </message>
    <message>
        <source>“%1” must be a map of header names and values.</source>
        <translation>Dapat na map ng mga pangalan at halaga ng header ang “%1”.</translation>
    </message>
    <message>
        <source>Write %1: {X-Forwarded-Proto: https}.</source>
        <translation>Isulat ang %1: {X-Forwarded-Proto: https}.</translation>
    </message>
    <message>
        <source>“%1” is no name of a header.</source>
        <translation>Hindi pangalan ng header ang “%1”.</translation>
    </message>
    <message>
        <source>“%1” must name a secret; this is %2.</source>
        <translation>Dapat pangalanan ng “%1” ang isang secret; %2 ito.</translation>
    </message>
    <message>
        <source>Write %1: {secret: name}.</source>
        <translation>Isulat ang %1: {secret: name}.</translation>
    </message>
    <message>
        <source>the name of a secret</source>
        <translation>pangalan ng secret</translation>
    </message>
    <message>
        <source>Use letters, digits, - and _, for example members-db; the secret itself is stored elsewhere.</source>
        <translation>Gumamit ng mga titik, numero, - at _, halimbawa members-db; nasa ibang lugar ang mismong secret.</translation>
    </message>
    <message>
        <source>A secret has no setting “%1”.</source>
        <translation>Walang setting na “%1” ang secret.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3; this is %4.</source>
        <translation>Dapat na buong numero mula %2 hanggang %3 ang “%1”; %4 ito.</translation>
    </message>
    <message>
        <source>Write it without quotes or unit.</source>
        <translation>Isulat nang walang panipi o yunit.</translation>
    </message>
    <message>
        <source>Write a number and one of the units ms, s, m, h or d, for example 500ms, 20s or 5m; ten years at most.</source>
        <translation>Isulat ang numero at isa sa mga yunit na ms, s, m, h o d, halimbawa 500ms, 20s o 5m; hanggang sampung taon.</translation>
    </message>
    <message>
        <source>“%1” must be a list; this is %2.</source>
        <translation>Dapat na listahan ang “%1”; %2 ito.</translation>
    </message>
    <message>
        <source>Write %1: [%2].</source>
        <translation>Isulat ang %1: [%2].</translation>
    </message>
    <message>
        <source>“%1” is an empty list.</source>
        <translation>Walang laman na listahan ang “%1”.</translation>
    </message>
    <message>
        <source>List at least one, or leave the key out.</source>
        <translation>Maglista ng kahit isa, o alisin ang key.</translation>
    </message>
    <message>
        <source>“%1” must be text; this is %2.</source>
        <translation>Dapat na teksto ang “%1”; %2 ito.</translation>
    </message>
    <message>
        <source>Put it in quotes: %1: &quot;%2&quot;.</source>
        <translation>Lagyan ng panipi: %1: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>“%1” must be one line.</source>
        <translation>Dapat na isang linya ang “%1”.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>Walang laman ang “%1”.</translation>
    </message>
    <message>
        <source>“%1” must be true or false; this is %2.</source>
        <translation>Dapat na true o false ang “%1”; %2 ito.</translation>
    </message>
    <message>
        <source>“%1” has no unit; this is %2.</source>
        <translation>Walang yunit ang “%1”; %2 ito.</translation>
    </message>
    <message>
        <source>“%1” must be a duration; this is %2.</source>
        <translation>Dapat na tagal ang “%1”; %2 ito.</translation>
    </message>
    <message>
        <source>“%1” must be a percentage from 0% to 100%; this is %2.</source>
        <translation>Dapat na porsiyento mula 0% hanggang 100% ang “%1”; %2 ito.</translation>
    </message>
    <message>
        <source>Write it with its sign, for example 5% or 0.5%.</source>
        <translation>Isulat kasama ang tanda, halimbawa 5% o 0.5%.</translation>
    </message>
    <message>
        <source>“%1” must be a number of requests a second, above 0 and at most 1000; this is %2.</source>
        <translation>Dapat na bilang ng request bawat segundo ang “%1”, higit sa 0 at hanggang 1000; %2 ito.</translation>
    </message>
    <message>
        <source>“%1” must be a list of words, because no shell reads it.</source>
        <translation>Dapat na listahan ng mga salita ang “%1”, dahil walang shell na bumabasa nito.</translation>
    </message>
    <message>
        <source>Write one of %1.</source>
        <translation>Isulat ang isa sa %1.</translation>
    </message>
    <message>
        <source>“%1” must be one of %2; this is %3.</source>
        <translation>Dapat na isa sa %2 ang “%1”; %3 ito.</translation>
    </message>
    <message>
        <source>“%1” must be a map of columns and the SQL expressions that make them.</source>
        <translation>Dapat na map ang “%1” ng mga column at ng mga SQL expression na bumubuo sa kanila.</translation>
    </message>
    <message>
        <source>Write %1: {price_cents: round(price * 100)}.</source>
        <translation>Isulat ang %1: {price_cents: round(price * 100)}.</translation>
    </message>
    <message>
        <source>The expression of “%1” cannot be used: %2.</source>
        <translation>Hindi magagamit ang expression ng “%1”: %2.</translation>
    </message>
    <message>
        <source>Write one SQL expression of the columns on the other side.</source>
        <translation>Sumulat ng iisang SQL expression ng mga column sa kabilang panig.</translation>
    </message>
    <message>
        <source>The expression of “%1” cannot be used: it reads “%2”, which is not on the other side.</source>
        <translation>Hindi magagamit ang expression ng “%1”: binabasa nito ang “%2”, na wala sa kabilang panig.</translation>
    </message>
    <message>
        <source>Name that column in “%1”.</source>
        <translation>Pangalanan ang column na iyon sa “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be used on both sides: a column has one type at a time.</source>
        <translation>Hindi magagamit ang “%1” sa magkabilang panig: isang type lang ang column sa isang sandali.</translation>
    </message>
    <message>
        <source>Give the new one a name of its own (Django: db_column).</source>
        <translation>Bigyan ng sariling pangalan ang bago (Django: db_column).</translation>
    </message>
    <message>
        <source>An entry of “expressions”</source>
        <translation>Isang entry ng “expressions”</translation>
    </message>
    <message>
        <source>“expressions” must be a list, one entry for each migration and table.</source>
        <translation>Dapat na listahan ang “expressions”, isang entry sa bawat migration at table.</translation>
    </message>
    <message>
        <source>The expressions of %1 for %2 cannot be used twice.</source>
        <translation>Hindi magagamit nang dalawang beses ang mga expression ng %1 para sa %2.</translation>
    </message>
    <message>
        <source>a migration</source>
        <translation>isang migration</translation>
    </message>
    <message>
        <source>Write the application and the migration&apos;s name, for example people.0002_rename_name.</source>
        <translation>Isulat ang application at ang pangalan ng migration, halimbawa people.0002_rename_name.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a project file.</source>
        <translation>Folder ang %1, hindi project file.</translation>
    </message>
    <message>
        <source>Name the file in it, for example %1.</source>
        <translation>Ilagay ang file na nasa loob nito, halimbawa %1.</translation>
    </message>
</context>
<context>
    <name>QProcessRunner</name>
    <message>
        <source>Cancelled.</source>
        <translation>Kinansela.</translation>
    </message>
    <message>
        <source>%1 was ended by a signal.</source>
        <translation>Tinapos ng signal ang %1.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>Hindi masimulan ang %1: %2</translation>
    </message>
    <message>
        <source>Install it or put it on the PATH.</source>
        <translation>I-install ito o ilagay sa PATH.</translation>
    </message>
    <message>
        <source>%1 did not finish within %2.</source>
        <translation>Hindi natapos ang %1 sa loob ng %2.</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>Kinansela ang %1.</translation>
    </message>
</context>
<context>
    <name>ReadBackStep</name>
    <message>
        <source>The router says that %1 serves, but its log shows %2 requests there in %3.</source>
        <translation>Sabi ng router ay %1 ang nagsisilbi, ngunit %2 request ang nasa log nito roon sa %3.</translation>
    </message>
    <message>
        <source>Look at the router&apos;s log; `pilothousectl doctor` checks its configuration.</source>
        <translation>Tingnan ang log ng router; sinusuri ng `pilothousectl doctor` ang configuration nito.</translation>
    </message>
    <message>
        <source>The router still sends requests to %1 after the switch.</source>
        <translation>Nagpapadala pa rin ang router ng mga request sa %1 pagkatapos ng paglipat.</translation>
    </message>
    <message>
        <source>Somebody else changes the router. `pilothousectl doctor` shows what differs.</source>
        <translation>May ibang nagbabago sa router. Ipinapakita ng `pilothousectl doctor` ang pagkakaiba.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) on %1; %2</source>
        <translation>
            <numerusform>%n request sa %1; %2</numerusform>
            <numerusform>%n request sa %1; %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>The recording is damaged at event %1: it is not what was written.</source>
        <translation>Sira ang recording sa pangyayaring %1: hindi ito ang naisulat.</translation>
    </message>
    <message>
        <source>Export it again with `pilothousectl journal export`.</source>
        <translation>I-export muli sa `pilothousectl journal export`.</translation>
    </message>
    <message>
        <source>The file holds no run.</source>
        <translation>Walang run ang file.</translation>
    </message>
    <message>
        <source>Choose a file that `pilothousectl journal export` wrote.</source>
        <translation>Pumili ng file na isinulat ng `pilothousectl journal export`.</translation>
    </message>
    <message>
        <source>The recording %1 cannot be read: %2.</source>
        <translation>Hindi mabasa ang recording na %1: %2.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Pumili ng ibang file.</translation>
    </message>
</context>
<context>
    <name>ReportChart</name>
    <message>
        <source>%1 up to %2</source>
        <comment>series, value</comment>
        <translation>%1 hanggang %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: %4</source>
        <translation>%1 mula %2 hanggang %3: %4</translation>
    </message>
    <message>
        <source>limit %1 %</source>
        <translation>hangganan %1 %</translation>
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
        <translation>Request bawat segundo</translation>
    </message>
    <message>
        <source>Errors, percent</source>
        <translation>Error, porsiyento</translation>
    </message>
    <message>
        <source>Latency, 95th percentile, ms</source>
        <translation>Latency, ika-95 na percentile, ms</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
</context>
<context>
    <name>ReportFormat</name>
    <message>
        <source>A report with charts cannot be drawn here.</source>
        <translation>Hindi maiguhit dito ang ulat na may mga chart.</translation>
    </message>
    <message>
        <source>Use the format md or json.</source>
        <translation>Gamitin ang format na md o json.</translation>
    </message>
    <message>
        <source>There is no report format “%1”.</source>
        <translation>Walang format ng ulat na “%1”.</translation>
    </message>
    <message>
        <source>The formats are %1.</source>
        <translation>Ang mga format ay %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Hindi masulatan ang %1: %2.</translation>
    </message>
    <message>
        <source>Choose another file or folder, or make room.</source>
        <translation>Pumili ng ibang file o folder, o maglaan ng espasyo.</translation>
    </message>
</context>
<context>
    <name>ReportHtml</name>
    <message>
        <source>en</source>
        <comment>language of the reports, as in HTML</comment>
        <translation>fil</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>page %1 of %2</source>
        <translation>pahina %1 ng %2</translation>
    </message>
</context>
<context>
    <name>ReportReader</name>
    <message>
        <source>The journal has no run “%1”.</source>
        <translation>Walang run na “%1” sa journal.</translation>
    </message>
    <message>
        <source>Choose a run of the list.</source>
        <translation>Pumili ng run sa listahan.</translation>
    </message>
</context>
<context>
    <name>RequestCommand</name>
    <message>
        <source>%1 goes on.</source>
        <translation>Tuloy ang %1.</translation>
    </message>
</context>
<context>
    <name>RollbackCommand</name>
    <message>
        <source>%1 is being taken back already.</source>
        <translation>Binabawi na ang %1.</translation>
    </message>
    <message>
        <source>To follow it: pilothousectl watch %1</source>
        <translation>Para sundan ito: pilothousectl watch %1</translation>
    </message>
    <message>
        <source>%1 applied migrations that the gate refuses: %2 may fail on the schema as it is now.</source>
        <translation>Naglapat ang %1 ng mga migration na tinatanggihan ng gate: maaaring pumalya ang %2 sa schema ngayon.</translation>
    </message>
</context>
<context>
    <name>RouterChecks</name>
    <message>
        <source>Edit it by hand:</source>
        <translation>Baguhin ito nang mano-mano:</translation>
    </message>
    <message numerus="yes">
        <source>The router&apos;s configuration does not have Pilothouse&apos;s part as it should be (%n file(s) to write).</source>
        <translation>
            <numerusform>Wala sa dapat na anyo ang bahagi ng Pilothouse sa configuration ng router (%n file ang isusulat).</numerusform>
            <numerusform>Wala sa dapat na anyo ang bahagi ng Pilothouse sa configuration ng router (%n file ang isusulat).</numerusform>
        </translation>
    </message>
    <message>
        <source>`pilothousectl doctor --fix` shows the change, asks, and makes it; `doctor --undo` takes it back.</source>
        <translation>Ipinapakita ng `pilothousectl doctor --fix` ang pagbabago, nagtatanong, at ginagawa ito; binabawi ng `doctor --undo`.</translation>
    </message>
    <message>
        <source>The router has Pilothouse&apos;s part and nobody changed it.</source>
        <translation>Nasa router ang bahagi ng Pilothouse at walang nagbago nito.</translation>
    </message>
    <message>
        <source>The router divides traffic between slots.</source>
        <translation>Hinahati ng router ang trapiko sa mga slot.</translation>
    </message>
    <message>
        <source>Finish or roll back the run that divided it: `pilothousectl runs` lists them.</source>
        <translation>Tapusin o i-rollback ang run na humati nito: nakalista sa `pilothousectl runs`.</translation>
    </message>
    <message>
        <source>The router sends requests to %1; the plan was made when %2 served.</source>
        <translation>Sa %1 ipinapadala ng router ang mga request; ginawa ang plano nang %2 ang nagsisilbi.</translation>
    </message>
    <message>
        <source>Make a new plan.</source>
        <translation>Gumawa ng bagong plano.</translation>
    </message>
    <message>
        <source>All requests go to %1.</source>
        <translation>Sa %1 pumupunta ang lahat ng request.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Walang sumasagot sa %1.</translation>
    </message>
    <message>
        <source>See that the router runs and publishes that port, or correct `router: url:`.</source>
        <translation>Tiyaking tumatakbo ang router at inilalabas ang port na iyon, o itama ang `router: url:`.</translation>
    </message>
    <message>
        <source>%1 answers %2 after %3.</source>
        <translation>Sumasagot ng %2 ang %1 pagkatapos ng %3.</translation>
    </message>
</context>
<context>
    <name>RouterFactory</name>
    <message>
        <source>Environment %1 has a router of kind %2, which this version does not act on; only nginx is built yet.</source>
        <translation>May router na uri %2 ang environment na %1, na hindi pa ginagamit ng bersyong ito; nginx pa lamang ang nagawa.</translation>
    </message>
    <message>
        <source>Put an nginx in front of the application and name it in router.</source>
        <translation>Maglagay ng nginx sa unahan ng application at ilagay ito sa router.</translation>
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
    <message>
        <source>%1 goes on behind the maintenance page</source>
        <translation>nagpapatuloy ang %1 sa likod ng maintenance page</translation>
    </message>
    <message>
        <source>users get the maintenance page</source>
        <translation>maintenance page ang nakikita ng mga user</translation>
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
        <translation>Hindi masulatan ang %1.</translation>
    </message>
    <message>
        <source>Give the user who runs Pilothouse the right to write there, or set XDG_DATA_HOME.</source>
        <translation>Bigyan ng karapatang sumulat doon ang user na nagpapatakbo ng Pilothouse, o itakda ang XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>There is none yet; %1 can be written.</source>
        <translation>Wala pa; masusulatan ang %1.</translation>
    </message>
    <message>
        <source>Keep the file as evidence, find out who changed it, then begin a new one with another XDG_DATA_HOME.</source>
        <translation>Itago ang file bilang ebidensya, alamin kung sino ang nagbago nito, saka magsimula ng bago sa ibang XDG_DATA_HOME.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), all as they were written.</source>
        <translation>
            <numerusform>%n pangyayari, gaya ng pagkakasulat.</numerusform>
            <numerusform>%n pangyayari, lahat ay gaya ng pagkakasulat.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, started by %2, has not ended.</source>
        <translation>Hindi pa tapos ang %1 na sinimulan ni %2.</translation>
    </message>
    <message>
        <source>`pilothousectl watch %1` shows it; `pilothousectl recover %1` takes it up after a crash.</source>
        <translation>Ipinapakita ito ng `pilothousectl watch %1`; ipinagpapatuloy ito ng `pilothousectl recover %1` pagkatapos ng pag-crash.</translation>
    </message>
    <message>
        <source>No other run is under way.</source>
        <translation>Walang ibang run na isinasagawa.</translation>
    </message>
    <message>
        <source>%1 holds the deployment lease since %2: %3 (%4).</source>
        <translation>Hawak ni %1 ang deployment lease mula %2: %3 (%4).</translation>
    </message>
    <message>
        <source>Wait until it ends, or `pilothousectl recover %1` when its runner crashed.</source>
        <translation>Hintayin itong matapos, o `pilothousectl recover %1` kung nag-crash ang runner nito.</translation>
    </message>
    <message>
        <source>This run holds the deployment lease.</source>
        <translation>Hawak ng run na ito ang deployment lease.</translation>
    </message>
    <message>
        <source>The deployment lease is free.</source>
        <translation>Libre ang deployment lease.</translation>
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
        <translation>Hindi maitago ang project file para sa run: %1</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of %1.</source>
        <translation>Suriin ang libreng espasyo at mga karapatan ng %1.</translation>
    </message>
    <message>
        <source>The supervisor of %1 could not be started: %2</source>
        <translation>Hindi masimulan ang supervisor ng %1: %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Try `pilothousectl recover %1`.</source>
        <translation>Wala pang nangyari. Subukan ang `pilothousectl recover %1`.</translation>
    </message>
    <message>
        <source>migrations that the gate refuses</source>
        <translation>mga migration na tinatanggihan ng gate</translation>
    </message>
    <message>
        <source>that the release that serves fails already</source>
        <translation>na bigo na ang nagsisilbing release</translation>
    </message>
</context>
<context>
    <name>RunLog</name>
    <message numerus="yes">
        <source>%1 of %n request(s) of the probe failed</source>
        <translation>
            <numerusform>bigo ang %1 sa %n request ng probe</numerusform>
            <numerusform>bigo ang %1 sa %n request ng probe</numerusform>
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
    <message>
        <source>The step in flight is stopped and what was done is taken back. Users get the maintenance page until %1 (%2) serves them again.</source>
        <translation>Ihihinto ang kasalukuyang hakbang at babawiin ang nagawa. Maintenance page ang makikita ng mga user hanggang magsilbi uli ang %1 (%2).</translation>
    </message>
    <message>
        <source>Users get the maintenance page until %1 (%2) serves them again.</source>
        <translation>Maintenance page ang makikita ng mga user hanggang magsilbi uli ang %1 (%2).</translation>
    </message>
    <message>
        <source>Contract…</source>
        <translation>Ikontrata…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Bawiin…</translation>
    </message>
    <message>
        <source>%1 requests of users were turned away so far.</source>
        <translation>%1 request ng mga user ang tinanggihan sa ngayon.</translation>
    </message>
    <message>
        <source>No request of a user was turned away so far.</source>
        <translation>Wala pang request ng user na tinanggihan.</translation>
    </message>
    <message>
        <source>Users get the maintenance page, for about %1 more</source>
        <translation>Maintenance page ang nakikita ng mga user, mga %1 pa</translation>
    </message>
    <message>
        <source>The run stands still, and users get the maintenance page</source>
        <translation>Nakatigil ang run, at maintenance page ang nakikita ng mga user</translation>
    </message>
    <message>
        <source>Its runner and its supervisor are dead. Recovering looks at the world first, then goes on or takes back, and opens again.</source>
        <translation>Patay ang runner at supervisor nito. Titingnan muna ng pag-recover ang kalagayan, saka itutuloy o babawiin, at magbubukas uli.</translation>
    </message>
    <message>
        <source>users get the page since %1</source>
        <translation>page ang nakikita ng mga user mula %1</translation>
    </message>
    <message>
        <source>turned away: users %1 · probe %2</source>
        <translation>tinanggihan: user %1 · probe %2</translation>
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
        <source>was so already</source>
        <translation>dati nang ganito</translation>
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
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1: %2 sa %3</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ano ang nagkamali</translation>
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
        <translation>Mga backup</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Mga override</translation>
    </message>
    <message>
        <source>Notes and requests</source>
        <translation>Mga tala at kahilingan</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Takbo ng oras</translation>
    </message>
    <message>
        <source>%1 serves %2</source>
        <translation>nagsisilbi ang %1 sa %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rolled back after %n failed request(s)</source>
        <translation>
            <numerusform>na-rollback ang %1 pagkatapos ng %n bigong request</numerusform>
            <numerusform>na-rollback ang %1 pagkatapos ng %n bigong request</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation>na-rollback ang %1</translation>
    </message>
    <message>
        <source>%1 was aborted</source>
        <translation>na-abort ang %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>Pumalya: %1</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>release, environment, phase</comment>
        <translation>%1 sa %2: %3</translation>
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
        <translation>Rurok ng error</translation>
    </message>
    <message>
        <source>To go back</source>
        <translation>Upang bumalik</translation>
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
        <translation>%1, dati: %2</translation>
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
        <translation>Digest ng plano</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gumawa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Natapos</translation>
    </message>
    <message>
        <source>%1, exit code %2</source>
        <translation>%1, exit code %2</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>nagpapatuloy</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Tagal</translation>
    </message>
    <message>
        <source>Runner starts</source>
        <translation>Simula ng runner</translation>
    </message>
    <message>
        <source>Rolls back</source>
        <translation>Ibinabalik</translation>
    </message>
    <message>
        <source>Requests failed: %1.</source>
        <translation>Bigong request: %1.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Katotohanan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Halaga</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Ebidensya:</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Gagawin: %1</translation>
    </message>
    <message>
        <source>What was kept:</source>
        <translation>Itinago:</translation>
    </message>
    <message>
        <source>Requests failed: %1</source>
        <translation>Bigong request: %1</translation>
    </message>
    <message>
        <source>Longest gap: %1</source>
        <translation>Pinakamahabang puwang: %1</translation>
    </message>
    <message>
        <source>Switched at %1: %2</source>
        <translation>Inilipat noong %1: %2</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Probe sent</source>
        <translation>Ipinadala ng probe</translation>
    </message>
    <message>
        <source>Probe failed</source>
        <translation>Bigo sa probe</translation>
    </message>
    <message>
        <source>Users&apos; requests</source>
        <translation>Request ng mga user</translation>
    </message>
    <message>
        <source>Users&apos; errors</source>
        <translation>Error ng mga user</translation>
    </message>
    <message>
        <source>Router retried</source>
        <translation>Inulit ng router</translation>
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
        <translation>Naobserbahan</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Hatol</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Dahilan</translation>
    </message>
    <message>
        <source>Verdict: %1, %2</source>
        <translation>Hatol: %1, %2</translation>
    </message>
    <message>
        <source>Limits: %1</source>
        <translation>Mga hangganan: %1</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>napatunayan</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>hindi napatunayan</translation>
    </message>
    <message>
        <source>%1 overrode %2: %3</source>
        <translation>in-override ni %1 ang %2: %3</translation>
    </message>
    <message>
        <source>asked for %1</source>
        <translation>humiling ng %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Oras</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Sino</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>%1 of %2, the probe&apos;s %3</source>
        <translation>%1 sa %2, sa probe ay %3</translation>
    </message>
    <message>
        <source>Maintenance page: %1; turned away: %2 requests of users, %3 of the probe (for %4)</source>
        <translation>Maintenance page: %1; hindi pinapasok: %2 request ng mga user, %3 ng probe (sa %4)</translation>
    </message>
    <message>
        <source>still on</source>
        <translation>naka-on pa</translation>
    </message>
</context>
<context>
    <name>SecretFile</name>
    <message>
        <source>A file in memory for a password could not be made: %1</source>
        <translation>Hindi magawa ang file sa memory para sa password: %1</translation>
    </message>
    <message>
        <source>Close programs: memory or file descriptors are used up.</source>
        <translation>Isara ang mga program: naubos ang memory o ang mga file descriptor.</translation>
    </message>
</context>
<context>
    <name>ServingServices</name>
    <message>
        <source>No container of %1 runs in %2, where traffic goes.</source>
        <translation>Walang container ng %1 na tumatakbo sa %2, kung saan pumupunta ang trapiko.</translation>
    </message>
    <message>
        <source>`pilothousectl status` shows what runs. Start the stack first.</source>
        <translation>Ipinapakita ng `pilothousectl status` kung ano ang tumatakbo. Simulan muna ang stack.</translation>
    </message>
    <message>
        <source>%1 serves, not %2.</source>
        <translation>%1 ang nagsisilbi, hindi %2.</translation>
    </message>
    <message>
        <source>Deploy %1 first, or leave --release out.</source>
        <translation>I-deploy muna ang %1, o huwag ilagay ang --release.</translation>
    </message>
    <message>
        <source>%1 of another release (%2) runs in %3 and still uses the other shape.</source>
        <translation>Tumatakbo sa %3 ang %1 ng ibang release (%2) at gamit pa ang kabilang anyo.</translation>
    </message>
    <message>
        <source>Stop it, or wait until the run that it belongs to has ended.</source>
        <translation>Ihinto ito, o hintaying matapos ang run na kinabibilangan nito.</translation>
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
        <translation>Tagal ng request</translation>
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
        <translation>Backup, hanggang</translation>
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
    <name>SlotControl</name>
    <message>
        <source>%1 ended while starting: %2.</source>
        <translation>Natapos ang %1 habang nagsisimula: %2.</translation>
    </message>
    <message>
        <source>Mend what its last lines say, build the image under a new tag and plan again.</source>
        <translation>Ayusin ang sinasabi ng mga huling linya nito, i-build ang image sa bagong tag at magplano muli.</translation>
    </message>
    <message>
        <source>The stack&apos;s own container of %1 with the planned image is gone.</source>
        <translation>Wala na ang sariling container ng stack para sa %1 na may planong image.</translation>
    </message>
    <message>
        <source>Start it with `docker compose up -d %1`, then plan again.</source>
        <translation>Simulan ito sa `docker compose up -d %1`, saka magplano muli.</translation>
    </message>
    <message>
        <source>%1 did not get healthy within %2.</source>
        <translation>Hindi naging malusog ang %1 sa loob ng %2.</translation>
    </message>
    <message>
        <source>See what its last lines say. If it only needs longer, raise start-timeout.</source>
        <translation>Tingnan ang sinasabi ng mga huling linya nito. Kung kailangan lamang ng mas mahabang oras, taasan ang start-timeout.</translation>
    </message>
    <message>
        <source>%1 has no address on a network of this host.</source>
        <translation>Walang address ang %1 sa network ng host na ito.</translation>
    </message>
</context>
<context>
    <name>SlotVerifier</name>
    <message>
        <source>%1 did not answer rightly %2 times in a row; the last wrong answer: %3</source>
        <translation>Hindi sumagot nang tama ang %1 nang %2 sunod-sunod; huling maling sagot: %3</translation>
    </message>
    <message>
        <source>Not all of its workers are ready. If they only need longer, raise start-timeout.</source>
        <translation>Hindi handa ang lahat ng worker nito. Kung kailangan lamang nila ng mas mahabang oras, taasan ang start-timeout.</translation>
    </message>
    <message>
        <source>The container of %1 is gone.</source>
        <translation>Wala na ang container ng %1.</translation>
    </message>
    <message>
        <source>Plan again.</source>
        <translation>Magplano muli.</translation>
    </message>
    <message>
        <source>The container of %1 does not run any more (%2).</source>
        <translation>Hindi na tumatakbo ang container ng %1 (%2).</translation>
    </message>
    <message>
        <source>Its log says why; no user has seen it.</source>
        <translation>Sinasabi ng log nito kung bakit; walang user na nakakita nito.</translation>
    </message>
    <message>
        <source>%1 does not answer %2: %3</source>
        <translation>Hindi sumasagot ang %1 sa %2: %3</translation>
    </message>
    <message>
        <source>%1 answers %2 with HTTP %3.</source>
        <translation>Sumasagot ang %1 sa %2 ng HTTP %3.</translation>
    </message>
    <message>
        <source>No user has seen it. Fix the release, or the path in the project file, and plan again.</source>
        <translation>Walang user na nakakita nito. Ayusin ang release, o ang path sa project file, at magplano muli.</translation>
    </message>
</context>
<context>
    <name>SqlParser</name>
    <message>
        <source>the text is nested too deeply</source>
        <translation>masyadong malalim ang pagkakapatong ng teksto</translation>
    </message>
    <message>
        <source>the statement is longer than 2 MiB</source>
        <translation>mas mahaba sa 2 MiB ang statement</translation>
    </message>
    <message>
        <source>the text contains a NUL character</source>
        <translation>may NUL character ang teksto</translation>
    </message>
</context>
<context>
    <name>StackList</name>
    <message>
        <source>The docker command cannot be run.</source>
        <translation>Hindi mapatakbo ang command na docker.</translation>
    </message>
    <message>
        <source>Install Docker, or look with doctor.</source>
        <translation>I-install ang Docker, o tumingin sa doctor.</translation>
    </message>
    <message>
        <source>Docker does not answer.</source>
        <translation>Hindi sumasagot ang Docker.</translation>
    </message>
    <message>
        <source>Start the Docker daemon, or choose another host by DOCKER_HOST.</source>
        <translation>Simulan ang Docker daemon, o pumili ng ibang host sa DOCKER_HOST.</translation>
    </message>
</context>
<context>
    <name>StartSlotStep</name>
    <message>
        <source>%1 runs</source>
        <translation>tumatakbo ang %1</translation>
    </message>
    <message>
        <source>%1 started, waiting until healthy</source>
        <translation>nagsimula ang %1, hinihintay maging malusog</translation>
    </message>
    <message>
        <source>%1 migrated the database by itself while starting.</source>
        <translation>Nag-migrate nang sarili ang %1 habang nagsisimula.</translation>
    </message>
    <message>
        <source>Suppress it with web.migrate-at-start or web.command in the project file.</source>
        <translation>Pigilan sa web.migrate-at-start o web.command sa project file.</translation>
    </message>
    <message>
        <source>%1 is healthy</source>
        <translation>malusog ang %1</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>nakahinto ang %1</translation>
    </message>
</context>
<context>
    <name>StartWorkersStep</name>
    <message>
        <source>new ones run</source>
        <translation>tumatakbo ang mga bago</translation>
    </message>
    <message>
        <source>The project file has no service “%1” any more.</source>
        <translation>Wala nang service na “%1” sa project file.</translation>
    </message>
    <message>
        <source>Plan again.</source>
        <translation>Magplano muli.</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>nagsimula ang %1</translation>
    </message>
    <message>
        <source>New workers stopped</source>
        <translation>Huminto ang mga bagong worker</translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <source>%1 cannot be read as a compose file.</source>
        <translation>Hindi mabasa ang %1 bilang compose file.</translation>
    </message>
    <message>
        <source>Correct it; `docker compose config` checks it.</source>
        <translation>Itama ito; sinusuri ito ng `docker compose config`.</translation>
    </message>
    <message>
        <source>Written by `pilothousectl init` from %1. Check it with `pilothousectl validate`,</source>
        <translation>Isinulat ng `pilothousectl init` mula sa %1. Suriin sa `pilothousectl validate`,</translation>
    </message>
    <message>
        <source>then ask `pilothousectl doctor` whether this machine and the stack are ready.</source>
        <translation>saka itanong sa `pilothousectl doctor` kung handa ang makinang ito at ang stack.</translation>
    </message>
    <message>
        <source>Paths are relative to this file; durations have a unit (ms, s, m, h, d).</source>
        <translation>Mula sa file na ito ang mga path; may yunit ang mga tagal (ms, s, m, h, d).</translation>
    </message>
    <message>
        <source>timezone: Asia/Manila        # of the team; UTC when left out</source>
        <translation>timezone: Asia/Manila        # ng team; UTC kapag wala</translation>
    </message>
    <message>
        <source>or staging, development</source>
        <translation>o staging, development</translation>
    </message>
    <message>
        <source>docker: { host: &quot;ssh://deploy@server&quot; }   # another machine&apos;s Docker; yours when left out</source>
        <translation>docker: { host: &quot;ssh://deploy@server&quot; }   # Docker ng ibang makina; ang sa iyo kapag wala</translation>
    </message>
    <message>
        <source>FILL IN: the service that answers HTTP.</source>
        <translation>FILL IN: ang service na sumasagot sa HTTP.</translation>
    </message>
    <message>
        <source>The compose file builds this service without naming its image: tag each release so.</source>
        <translation>Bini-build ng compose file ang service na ito nang walang pangalan ang image: i-tag nang ganito ang bawat release.</translation>
    </message>
    <message>
        <source>FILL IN: its image, with {release} where the release goes.</source>
        <translation>FILL IN: ang image nito, may {release} sa lugar ng release.</translation>
    </message>
    <message>
        <source>FILL IN: the HTTP port inside the container.</source>
        <translation>FILL IN: ang HTTP port sa loob ng container.</translation>
    </message>
    <message>
        <source>FILL IN: the path that answers 200 when the release is well, for example /health/.</source>
        <translation>FILL IN: ang path na sumasagot ng 200 kapag malusog ang release, halimbawa /health/.</translation>
    </message>
    <message>
        <source>details: /health/detailed/   # JSON with the state of database and cache</source>
        <translation>details: /health/detailed/   # JSON ng kalagayan ng database at cache</translation>
    </message>
    <message>
        <source>pages that a healthy release answers; name the important ones</source>
        <translation>mga pahinang sinasagot ng malusog na release; ilagay ang mahahalaga</translation>
    </message>
    <message>
        <source>The router sends this Host, so ALLOWED_HOSTS accepts it.</source>
        <translation>Ipinapadala ng router ang Host na ito, kaya tinatanggap ng ALLOWED_HOSTS.</translation>
    </message>
    <message>
        <source>host: www.example.org        # when ALLOWED_HOSTS refuses the host of router.url</source>
        <translation>host: www.example.org        # kapag tinatanggihan ng ALLOWED_HOSTS ang host ng router.url</translation>
    </message>
    <message>
        <source>static: /static/             # where hashed static files are served, when the application serves them</source>
        <translation>static: /static/             # kung saan inihahain ang hashed static files, kapag application ang naghahain</translation>
    </message>
    <message>
        <source>start-timeout: 60s           # how long a new container may take to become healthy</source>
        <translation>start-timeout: 60s           # gaano katagal maaaring maging malusog ang bagong container</translation>
    </message>
    <message>
        <source>The service&apos;s own command without its migrate, which Pilothouse runs before the start.</source>
        <translation>Ang sariling command ng service na walang migrate, na pinapatakbo ng Pilothouse bago magsimula.</translation>
    </message>
    <message>
        <source>What keeps the image from migrating when it starts; Pilothouse migrates before.</source>
        <translation>Ang pumipigil sa image na mag-migrate sa pagsisimula; nauunang mag-migrate ang Pilothouse.</translation>
    </message>
    <message>
        <source>Does the image migrate when it starts? Then say how a slot is kept from it, by one of:</source>
        <translation>Nagma-migrate ba ang image sa pagsisimula? Sabihin kung paano ito pinipigilan sa slot, sa isa sa:</translation>
    </message>
    <message>
        <source>also: [ { service: worker } ]    # services of the same release, such as background workers</source>
        <translation>also: [ { service: worker } ]    # mga service ng parehong release, gaya ng mga background worker</translation>
    </message>
    <message>
        <source>they run the same image, so they move with the release</source>
        <translation>pareho ang image nila, kaya kasama silang lumilipat ng release</translation>
    </message>
    <message>
        <source>FILL IN: nginx, haproxy or traefik. No service of the compose file looks like a router.</source>
        <translation>FILL IN: nginx, haproxy o traefik. Walang service ng compose file na mukhang router.</translation>
    </message>
    <message>
        <source>FILL IN: the router&apos;s service. Without one before it, a service cannot be replaced without a gap.</source>
        <translation>FILL IN: ang service ng router. Kung wala nito sa unahan, hindi mapapalitan ang service nang walang puwang.</translation>
    </message>
    <message>
        <source>The router mounts this one file. Mount its folder instead: a mounted file never sees a replaced one.</source>
        <translation>Ang iisang file na ito ang naka-mount sa router. I-mount ang folder nito: hindi nakikita ng naka-mount na file ang pinalitan.</translation>
    </message>
    <message>
        <source>FILL IN: the folder with its configuration that is mounted into its container.</source>
        <translation>FILL IN: ang folder ng configuration nito na naka-mount sa container nito.</translation>
    </message>
    <message>
        <source>FILL IN: the public URL through the router, for example http://127.0.0.1:8080/.</source>
        <translation>FILL IN: ang public URL sa pamamagitan ng router, halimbawa http://127.0.0.1:8080/.</translation>
    </message>
    <message>
        <source>No PostgreSQL is in the compose file. Is there none, or none that releases migrate: remove</source>
        <translation>Walang PostgreSQL sa compose file. Kung wala talaga, o walang minimigrate ang mga release: alisin ang</translation>
    </message>
    <message>
        <source>database and migrations.</source>
        <translation>database at migrations.</translation>
    </message>
    <message>
        <source>FILL IN: where this machine reaches the database.</source>
        <translation>FILL IN: kung saan naaabot ng makinang ito ang database.</translation>
    </message>
    <message>
        <source>FILL IN: where this machine reaches it. The service %1 publishes no port; &quot;127.0.0.1:5432:5432&quot; would do.</source>
        <translation>FILL IN: kung saan ito naaabot ng makinang ito. Walang inilalabas na port ang service na %1; sapat ang &quot;127.0.0.1:5432:5432&quot;.</translation>
    </message>
    <message>
        <source>FILL IN: the database&apos;s name.</source>
        <translation>FILL IN: ang pangalan ng database.</translation>
    </message>
    <message>
        <source>FILL IN: the role that owns its tables.</source>
        <translation>FILL IN: ang role na may-ari ng mga table nito.</translation>
    </message>
    <message>
        <source>The password itself is never written here. Store it in the keychain (service pilothouse, entry %1),</source>
        <translation>Hindi kailanman isinusulat dito ang mismong password. Itago sa keychain (service pilothouse, entry %1),</translation>
    </message>
    <message>
        <source>or set the variable %1.</source>
        <translation>o itakda ang variable na %1.</translation>
    </message>
    <message>
        <source>Nothing in the compose file names Django: write framework: none when there is no manage.py.</source>
        <translation>Walang bumabanggit ng Django sa compose file: isulat ang framework: none kapag walang manage.py.</translation>
    </message>
    <message>
        <source>lock-timeout: 2s             # how long a statement may wait for a lock before it is tried again</source>
        <translation>lock-timeout: 2s             # gaano katagal maaaring maghintay ng lock ang statement bago subukan muli</translation>
    </message>
    <message>
        <source>The service %1 publishes no port; when this machine can reach it:</source>
        <translation>Walang inilalabas na port ang service na %1; kapag naaabot ito ng makinang ito:</translation>
    </message>
    <message>
        <source>keep: [&quot;*session*&quot;]          # keys that clearing the cache leaves alone</source>
        <translation>keep: [&quot;*session*&quot;]          # mga key na hindi ginagalaw ng paglinis ng cache</translation>
    </message>
    <message>
        <source>When the guard goes back to the old release by itself, after the switch:</source>
        <translation>Kailan kusang bumabalik ang bantay sa lumang release, pagkatapos ng paglipat:</translation>
    </message>
    <message>
        <source>how long it watches</source>
        <translation>gaano katagal itong nagbabantay</translation>
    </message>
    <message>
        <source>more failed requests than this: back</source>
        <translation>higit dito ang bigong request: balik</translation>
    </message>
    <message>
        <source>so many failed health checks in a row: back</source>
        <translation>ganito karaming sunod-sunod na bigong health check: balik</translation>
    </message>
    <message>
        <source>how long the old release stays ready, stopped</source>
        <translation>gaano katagal nakahanda, nakahinto, ang lumang release</translation>
    </message>
    <message>
        <source>drain: 120s                  # how long the longest request takes</source>
        <translation>drain: 120s                  # gaano katagal ang pinakamahabang request</translation>
    </message>
    <message>
        <source>environment-variables: { required: [SECRET_KEY] }   # without these no release is started</source>
        <translation>environment-variables: { required: [SECRET_KEY] }   # walang release na sinisimulan kung wala ang mga ito</translation>
    </message>
    <message>
        <source>scratch: { rows: 1000 }      # also try migrations on copies of so many rows of each table</source>
        <translation>scratch: { rows: 1000 }      # subukan din ang mga migration sa kopya ng ganito karaming row ng bawat table</translation>
    </message>
</context>
<context>
    <name>StarterDesk</name>
    <message>
        <source>%1 is not there, or is no file.</source>
        <translation>Wala ang %1, o hindi file.</translation>
    </message>
    <message>
        <source>Choose a pilothouse.yaml or a compose file.</source>
        <translation>Pumili ng pilothouse.yaml o compose file.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Hindi mabasa ang %1: %2.</translation>
    </message>
    <message>
        <source>Choose another file, or change its permissions.</source>
        <translation>Pumili ng ibang file, o baguhin ang mga karapatan nito.</translation>
    </message>
    <message>
        <source>%1 is there already, and is not overwritten.</source>
        <translation>Naroon na ang %1, at hindi pinapatungan.</translation>
    </message>
    <message>
        <source>Open it, or move it away first.</source>
        <translation>Buksan ito, o ilipat muna.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Hindi masulatan ang %1: %2.</translation>
    </message>
    <message>
        <source>Make room, or change the folder&apos;s permissions.</source>
        <translation>Maglaan ng espasyo, o baguhin ang mga karapatan sa folder.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>serves</source>
        <translation>nagsisilbi</translation>
    </message>
    <message>
        <source>none</source>
        <translation>wala</translation>
    </message>
</context>
<context>
    <name>StopOldStep</name>
    <message>
        <source>stopped, kept</source>
        <translation>nakahinto, itinago</translation>
    </message>
    <message>
        <source>%1 stopped, kept for %2</source>
        <translation>nakahinto ang %1, itinago nang %2</translation>
    </message>
    <message>
        <source>%1 runs again</source>
        <translation>tumatakbo muli ang %1</translation>
    </message>
</context>
<context>
    <name>StorageChecks</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Hindi masulatan ang %1.</translation>
    </message>
    <message>
        <source>Give the user who runs Pilothouse the right to write there: chown or chmod.</source>
        <translation>Bigyan ng karapatang sumulat doon ang user na nagpapatakbo ng Pilothouse: chown o chmod.</translation>
    </message>
    <message>
        <source>%1 can be written.</source>
        <translation>Masusulatan ang %1.</translation>
    </message>
    <message>
        <source>%1 has %2 free</source>
        <translation>%2 ang libre sa %1</translation>
    </message>
    <message>
        <source>; %1 are needed.</source>
        <translation>; %1 ang kailangan.</translation>
    </message>
    <message>
        <source>, less than a tenth of the disk.</source>
        <translation>, kulang sa ikasampu ng disk.</translation>
    </message>
    <message>
        <source>Give the user who runs Pilothouse the right to write there, or name another folder in `backups:`.</source>
        <translation>Bigyan ng karapatang sumulat doon ang user na nagpapatakbo ng Pilothouse, o maglagay ng ibang folder sa `backups:`.</translation>
    </message>
    <message>
        <source>Free space there, or name another folder in `backups:`.</source>
        <translation>Magpalaya ng espasyo roon, o maglagay ng ibang folder sa `backups:`.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so that no run can begin and nothing is logged.</source>
        <translation>Hindi masulatan ang %1, kaya walang run na makapagsisimula at walang naitatala sa log.</translation>
    </message>
    <message>
        <source>Give the user who runs Pilothouse the right to write there, or set XDG_STATE_HOME.</source>
        <translation>Bigyan ng karapatang sumulat doon ang user na nagpapatakbo ng Pilothouse, o itakda ang XDG_STATE_HOME.</translation>
    </message>
</context>
<context>
    <name>StrategyGate</name>
    <message>
        <source>behind a lock that waits for %1, %2 requests would come in, more than the workers are (%3)</source>
        <translation>sa likod ng lock na naghihintay nang %1, %2 request ang darating, higit sa dami ng worker (%3)</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, linya %2</translation>
    </message>
</context>
<context>
    <name>StrictSql</name>
    <message>
        <source>the text is longer than 32 KiB</source>
        <translation>mas mahaba sa 32 KiB ang teksto</translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>The runner died %1 times in a row.</source>
        <translation>Namatay ang runner nang %1 sunod-sunod.</translation>
    </message>
    <message>
        <source>Read the log, then take the run up again with `pilothousectl recover`.</source>
        <translation>Basahin ang log, saka kunin muli ang run sa `pilothousectl recover`.</translation>
    </message>
</context>
<context>
    <name>SwitchGate</name>
    <message>
        <source>If %1 is the repair, deploy it with --accept-failing %1.</source>
        <translation>Kung ang %1 ang pag-aayos, i-deploy ito sa --accept-failing %1.</translation>
    </message>
    <message>
        <source>%1 The switch waits for it, %2 at most.</source>
        <translation>%1 Hinihintay ito ng paglipat, hanggang %2.</translation>
    </message>
    <message>
        <source>The wait before the switch was ended.</source>
        <translation>Itinigil ang paghihintay bago ang paglipat.</translation>
    </message>
    <message>
        <source>The switch was not made: %1</source>
        <translation>Hindi ginawa ang paglipat: %1</translation>
    </message>
    <message>
        <source>Traffic now</source>
        <translation>Trapiko ngayon</translation>
    </message>
    <message>
        <source>Inconclusive: it failed for a moment and does not any more. %1</source>
        <translation>Hindi tiyak: sandaling nabigo at hindi na ngayon. %1</translation>
    </message>
    <message>
        <source>See whether something else is wrong; the switch looks again.</source>
        <translation>Tingnan kung may iba pang mali; titingin muli ang paglipat.</translation>
    </message>
    <message>
        <source>See what is wrong with %1, which serves, and repair it first.</source>
        <translation>Tingnan kung ano ang mali sa %1, na nagsisilbi, at ayusin muna ito.</translation>
    </message>
</context>
<context>
    <name>SwitchStep</name>
    <message>
        <source>%1 serves</source>
        <translation>nagsisilbi ang %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Traffic is back on %1</source>
        <translation>Bumalik sa %1 ang trapiko</translation>
    </message>
</context>
<context>
    <name>TakeBackPlanning</name>
    <message>
        <source>Without `database:` and `migrations:` in pilothouse.yaml there is nothing to take back.</source>
        <translation>Kung walang `database:` at `migrations:` sa pilothouse.yaml, walang babawiin.</translation>
    </message>
    <message>
        <source>The release that serves has %1: it needs what was expanded for it.</source>
        <translation>Nasa nagsisilbing release ang %1: kailangan nito ang pinalawak para rito.</translation>
    </message>
    <message>
        <source>Go back to the release before first (`pilothousectl rollback RUN`), or end it by the contract (--strategy contract).</source>
        <translation>Bumalik muna sa naunang release (`pilothousectl rollback RUN`), o tapusin sa contract (--strategy contract).</translation>
    </message>
    <message>
        <source>The database carries no expansion: there is nothing to take back.</source>
        <translation>Walang expansion ang database: walang babawiin.</translation>
    </message>
    <message>
        <source>The database carries no expansion of %1.</source>
        <translation>Walang expansion ng %1 ang database.</translation>
    </message>
    <message>
        <source>The journal here does not know %1, which expanded %2.</source>
        <translation>Hindi alam ng journal dito ang %1, na nagpalawak ng %2.</translation>
    </message>
    <message>
        <source>Take it back where it was made; `plan --sql` of that plan has its undo.</source>
        <translation>Bawiin kung saan ginawa; nasa `plan --sql` ng planong iyon ang pagbawi.</translation>
    </message>
    <message>
        <source>Go back to the release before first.</source>
        <translation>Bumalik muna sa naunang release.</translation>
    </message>
    <message>
        <source>%1 was applied after %2 and may build upon it.</source>
        <translation>Inilapat ang %1 pagkatapos ng %2 at maaaring nakasalalay rito.</translation>
    </message>
    <message>
        <source>Deploy the release that has both again, and contract it.</source>
        <translation>I-deploy muli ang release na may dalawa, at ikontrata.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 hold what the old shape cannot hold (%2): taking it back would lose that.</source>
        <translation>
            <numerusform>May %n row ng %1 na hindi kasya sa lumang anyo ang laman (%2): mawawala iyon sa pagbawi.</numerusform>
            <numerusform>May %n row ng %1 na hindi kasya sa lumang anyo ang laman (%2): mawawala iyon sa pagbawi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct those rows first, or deploy the release that needs it again.</source>
        <translation>Itama muna ang mga row na iyon, o i-deploy muli ang release na nangangailangan nito.</translation>
    </message>
    <message>
        <source>%1 in %2 (%3, kept) is removed: it cannot run without the new shape.</source>
        <translation>Aalisin ang %1 sa %2 (%3, itinago): hindi ito tatakbo nang wala ang bagong anyo.</translation>
    </message>
    <message>
        <source>%1 is not applied in %2: there is nothing to roll back.</source>
        <translation>Hindi nailapat ang %1 sa %2: walang maibabalik.</translation>
    </message>
    <message>
        <source>`pilothousectl migrations list` shows what is.</source>
        <translation>Ipinapakita ng `pilothousectl migrations list` kung ano ang nailapat.</translation>
    </message>
    <message>
        <source>To undo it in the schema, deploy a release with a migration forward: it is judged, tried on a scratch copy and backed up like any other.</source>
        <translation>Para alisin ito sa schema, mag-deploy ng release na may pasulong na migration: huhusgahan, susubukin sa scratch copy at iba-backup gaya ng iba.</translation>
    </message>
    <message>
        <source>%1 is applied for good, nothing is expanded for it, and the release that serves has it: without it, its requests would fail.</source>
        <translation>Tuluyan nang nailapat ang %1, walang pinalawak para rito, at mayroon nito ang nagsisilbing release: kung wala ito, papalya ang mga request nito.</translation>
    </message>
    <message>
        <source>To go back to the release before: `pilothousectl rollback RUN`; additive migrations stay, and it works on them.</source>
        <translation>Para bumalik sa naunang release: `pilothousectl rollback RUN`; mananatili ang mga nagdaragdag na migration, at gumagana ito roon.</translation>
    </message>
    <message>
        <source>%1 is applied for good, nothing is expanded for it: reversing it would drop what was written since, and Pilothouse does not do that to a live database.</source>
        <translation>Tuluyan nang nailapat ang %1, walang pinalawak para rito: mabubura ng pagbaligtad ang naisulat mula noon, at hindi iyon ginagawa ng Pilothouse sa buhay na database.</translation>
    </message>
    <message>
        <source>It may stay: the release that serves works beside it, and a release that has it finds it applied.</source>
        <translation>Puwede itong manatili: gumagana ang nagsisilbing release katabi nito, at makikita itong nailapat na ng release na mayroon nito.</translation>
    </message>
</context>
<context>
    <name>TakeBackStep</name>
    <message>
        <source>the schema is what it was</source>
        <translation>gaya ng dati ang schema</translation>
    </message>
    <message>
        <source>%1 was taken back, and its mark is still there.</source>
        <translation>Binawi ang %1, at naroon pa ang marka nito.</translation>
    </message>
    <message>
        <source>the schema is what it was; not recorded as applied any more: %1</source>
        <translation>gaya ng dati ang schema; hindi na nakatala bilang nakalapat: %1</translation>
    </message>
    <message>
        <source>The expansion stays away</source>
        <translation>Hindi ibinabalik ang expansion</translation>
    </message>
    <message>
        <source>%1 does not need it; deploying a release that does, with --expand-contract, makes it anew.</source>
        <translation>Hindi ito kailangan ng %1; gagawin itong bago ng pag-deploy, na may --expand-contract, ng release na nangangailangan.</translation>
    </message>
    <message>
        <source>Of %1 a part is taken back; plan it again for the rest.</source>
        <translation>Nabawi na ang bahagi ng %1; iplano muli para sa natira.</translation>
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
        <translation>Ginawa ang run ng %1 sa %2</translation>
    </message>
    <message>
        <source>A runner on %1 took the run up again (start %2)</source>
        <translation>Kinuhang muli ng runner sa %1 ang run (simula %2)</translation>
    </message>
    <message>
        <source>A runner on %1 took the run up</source>
        <translation>Kinuha ng runner sa %1 ang run</translation>
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
        <translation>Nagsimula ang rollback</translation>
    </message>
    <message>
        <source>Taking back began</source>
        <translation>Nagsimula ang pagbawi</translation>
    </message>
    <message>
        <source>The run ended %1 (exit code %2)</source>
        <translation>Natapos ang run: %1 (exit code %2)</translation>
    </message>
    <message>
        <source>Step %1 began</source>
        <translation>Nagsimula ang hakbang na %1</translation>
    </message>
    <message>
        <source>Step %1 was observed done after %2</source>
        <translation>Naobserbahang tapos ang hakbang na %1 pagkatapos ng %2</translation>
    </message>
    <message>
        <source>Step %1 was so already</source>
        <translation>Ganoon na ang hakbang na %1</translation>
    </message>
    <message>
        <source>Step %1 failed</source>
        <translation>Nabigo ang hakbang na %1</translation>
    </message>
    <message>
        <source>Taking step %1 back began</source>
        <translation>Nagsimula ang pagbawi ng hakbang na %1</translation>
    </message>
    <message>
        <source>Step %1 is taken back</source>
        <translation>Nabawi ang hakbang na %1</translation>
    </message>
    <message>
        <source>Step %1 could not be taken back</source>
        <translation>Hindi mabawi ang hakbang na %1</translation>
    </message>
    <message>
        <source>The guard was armed</source>
        <translation>Inihanda ang bantay</translation>
    </message>
    <message>
        <source>The guard judged %1</source>
        <translation>Humatol ang bantay: %1</translation>
    </message>
    <message>
        <source>The guard was disarmed</source>
        <translation>Inalis ang bantay</translation>
    </message>
    <message>
        <source>Traffic went from %1 to %2: %3</source>
        <translation>Lumipat ang trapiko mula %1 patungong %2: %3</translation>
    </message>
    <message>
        <source>Rollback is free until %1</source>
        <translation>Libre ang rollback hanggang %1</translation>
    </message>
    <message>
        <source>%1 is kept, stopped, until %2</source>
        <translation>Itinatago ang %1, nakahinto, hanggang %2</translation>
    </message>
    <message>
        <source>%1 is no longer kept</source>
        <translation>Hindi na itinatago ang %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Tala</translation>
    </message>
    <message>
        <source>Asked for %1</source>
        <translation>Humiling ng %1</translation>
    </message>
    <message>
        <source>Overrode %1</source>
        <translation>In-override ang %1</translation>
    </message>
    <message>
        <source>Backup %1, %2</source>
        <translation>Backup %1, %2</translation>
    </message>
    <message>
        <source>The router was given back</source>
        <translation>Ibinalik ang router</translation>
    </message>
    <message numerus="yes">
        <source>The router was adopted, %n idle connection(s) were closed</source>
        <translation>
            <numerusform>Inangkin ang router, %n nakatenggang koneksyon ang isinara</numerusform>
            <numerusform>Inangkin ang router, %n nakatenggang koneksyon ang isinara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log of %1, %n line(s), the last</source>
        <translation>
            <numerusform>Log ng %1, huling %n linya</numerusform>
            <numerusform>Log ng %1, huling %n linya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The guard judged %1 %n more time(s), the last</source>
        <translation>
            <numerusform>Humatol ang bantay: %1, %n ulit pa, ang huli</numerusform>
            <numerusform>Humatol ang bantay: %1, %n ulit pa, ang huli</numerusform>
        </translation>
    </message>
    <message>
        <source>The maintenance page is shown</source>
        <translation>Ipinapakita ang maintenance page</translation>
    </message>
    <message>
        <source>The maintenance page is off, after %1</source>
        <translation>Naka-off ang maintenance page, pagkatapos ng %1</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Mga lock</translation>
    </message>
    <message>
        <source>Rows before the migrations</source>
        <translation>Mga row bago ang mga migration</translation>
    </message>
    <message>
        <source>Rows after the migrations</source>
        <translation>Mga row pagkatapos ng mga migration</translation>
    </message>
</context>
<context>
    <name>Validate</name>
    <message>
        <source>warning</source>
        <translation>babala</translation>
    </message>
</context>
<context>
    <name>VerifySlotStep</name>
    <message>
        <source>The router sends requests to %1; the plan was made when %2 served.</source>
        <translation>Sa %1 ipinapadala ng router ang mga request; ginawa ang plano nang %2 ang nagsisilbi.</translation>
    </message>
    <message>
        <source>Make a new plan.</source>
        <translation>Gumawa ng bagong plano.</translation>
    </message>
    <message>
        <source>%1 of %1 checks, %2 times in a row</source>
        <translation>%1 sa %1 pagsusuri, %2 sunod-sunod</translation>
    </message>
    <message numerus="yes">
        <source>, after %n round(s) in which not every worker was ready</source>
        <translation>
            <numerusform>, pagkatapos ng %n ikot na hindi handa ang lahat ng worker</numerusform>
            <numerusform>, pagkatapos ng %n ikot na hindi handa ang lahat ng worker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitIdleStep</name>
    <message>
        <source>no request in flight</source>
        <translation>walang request na isinasagawa</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) to the old release are still open after %1.</source>
        <translation>
            <numerusform>May %n koneksyon sa lumang release na bukas pa pagkatapos ng %1.</numerusform>
            <numerusform>May %n koneksyon sa lumang release na bukas pa pagkatapos ng %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests that long, or WebSockets, would meet the new schema with the old code. End them, or raise `drain:`.</source>
        <translation>Makakasalubong ng ganoon kahabang request, o ng WebSocket, ang bagong schema gamit ang lumang code. Tapusin ang mga ito, o taasan ang `drain:`.</translation>
    </message>
</context>
<context>
    <name>WatchStep</name>
    <message>
        <source>%1 fails its health check after the rollback: %2.</source>
        <translation>Bigo ang %1 sa health check nito pagkatapos ng rollback: %2.</translation>
    </message>
    <message>
        <source>Look at its log; deploy a release that works, or restore the backup.</source>
        <translation>Tingnan ang log nito; mag-deploy ng gumaganang release, o ibalik ang backup.</translation>
    </message>
    <message numerus="yes">
        <source>%n health check(s)</source>
        <translation>
            <numerusform>%n health check</numerusform>
            <numerusform>%n health check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkersStep</name>
    <message>
        <source>new ones run</source>
        <translation>tumatakbo ang mga bago</translation>
    </message>
    <message>
        <source>The project file has no service “%1” any more.</source>
        <translation>Wala nang service na “%1” sa project file.</translation>
    </message>
    <message>
        <source>Plan again.</source>
        <translation>Magplano muli.</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>napalitan ang %1</translation>
    </message>
    <message>
        <source>Old workers run again</source>
        <translation>Tumatakbo muli ang mga lumang worker</translation>
    </message>
</context>
<context>
    <name>WorldFactory</name>
    <message>
        <source>%1 has no environment “%2”.</source>
        <translation>Walang environment na “%2” ang %1.</translation>
    </message>
</context>
<context>
    <name>WorldHash</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Hindi mabasa ang %1: %2</translation>
    </message>
    <message>
        <source>Correct `compose: files:` in pilothouse.yaml, or the file&apos;s permissions.</source>
        <translation>Itama ang `compose: files:` sa pilothouse.yaml, o ang mga karapatan sa file.</translation>
    </message>
</context>
<context>
    <name>YamlTree</name>
    <message>
        <source>The file has too many values: at most %1 are read, aliases counted as often as they are used.</source>
        <translation>Sobra ang mga halaga sa file: hanggang %1 ang binabasa, binibilang ang mga alias gaya ng dalas ng gamit.</translation>
    </message>
    <message>
        <source>A second YAML document starts here; one file is one document.</source>
        <translation>Nagsisimula rito ang pangalawang YAML document; isang document ang isang file.</translation>
    </message>
    <message>
        <source>Remove the line ---.</source>
        <translation>Alisin ang linyang ---.</translation>
    </message>
    <message>
        <source>This alias stands inside the value that it names, which would never end.</source>
        <translation>Nasa loob ng halagang pinapangalanan nito ang alias na ito, na hindi kailanman matatapos.</translation>
    </message>
    <message>
        <source>This alias nests values too deeply: at most %1 levels are read.</source>
        <translation>Masyadong malalim ang pagpapatong ng alias na ito: hanggang %1 antas ang binabasa.</translation>
    </message>
    <message>
        <source>Values are nested too deeply here: at most %1 levels are read.</source>
        <translation>Masyadong malalim ang pagkakapatong dito: hanggang %1 antas ang binabasa.</translation>
    </message>
    <message>
        <source>A key must be a word, not a list or a map.</source>
        <translation>Dapat na salita ang key, hindi listahan o map.</translation>
    </message>
    <message>
        <source>A key must be a word.</source>
        <translation>Dapat na salita ang key.</translation>
    </message>
    <message>
        <source>“%1” is given twice; the first is in line %2.</source>
        <translation>Dalawang beses ibinigay ang “%1”; nasa linya %2 ang una.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Magtira ng isa sa mga ito.</translation>
    </message>
    <message>
        <source>&lt;&lt; takes a map (or a list of maps) whose keys are to be copied here.</source>
        <translation>Kumukuha ang &lt;&lt; ng map (o listahan ng mga map) na kokopyahin dito ang mga key.</translation>
    </message>
    <message>
        <source>The file is too large: %1 bytes, and at most %2 are read.</source>
        <translation>Masyadong malaki ang file: %1 byte, at hanggang %2 ang binabasa.</translation>
    </message>
    <message>
        <source>This is not text in UTF-8: byte 0x%1.</source>
        <translation>Hindi ito tekstong UTF-8: byte 0x%1.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>I-save ang file bilang UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 is indented with a tab: YAML wants spaces.</source>
        <translation>Naka-indent ng tab ang linya %1: space ang gusto ng YAML.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>Hindi ito wastong YAML: %1.</translation>
    </message>
    <message>
        <source>This file cannot be read as YAML: %1.</source>
        <translation>Hindi mabasa ang file na ito bilang YAML: %1.</translation>
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
    <message>
        <source>Users get the maintenance page for about %1, while the running release is stopped, the migrations run and the new one starts.</source>
        <translation>Makikita ng mga user ang maintenance page nang mga %1, habang nakatigil ang tumatakbong release, tumatakbo ang mga migration at nagsisimula ang bago.</translation>
    </message>
    <message>
        <source>about %1 requests get 503</source>
        <translation>mga %1 request ang makakakuha ng 503</translation>
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
<context>
    <name>Pilothouse::ExpansionBox</name>
    <message>
        <source>Take back…</source>
        <translation>Bawiin…</translation>
    </message>
    <message>
        <source>Contract…</source>
        <translation>Ikontrata…</translation>
    </message>
    <message>
        <source>Plans how what was expanded goes again; you see the plan before anything runs.</source>
        <translation>Nagpaplano kung paano aalisin ang pinalawak; makikita mo ang plano bago may tumakbo.</translation>
    </message>
    <message>
        <source>Plans how the old shape goes, for good; you see the plan before anything runs.</source>
        <translation>Nagpaplano kung paano tuluyang aalisin ang lumang anyo; makikita mo ang plano bago may tumakbo.</translation>
    </message>
    <message>
        <source>A run goes on with it.</source>
        <translation>Itinutuloy ito ng isang run.</translation>
    </message>
    <message>
        <source>The release that serves does not need it.</source>
        <translation>Hindi ito kailangan ng nagsisilbing release.</translation>
    </message>
    <message>
        <source>The release that serves needs it; both releases work until the contract.</source>
        <translation>Kailangan ito ng nagsisilbing release; gumagana ang dalawang release hanggang sa contract.</translation>
    </message>
    <message>
        <source>Whether the release that serves needs it is not known.</source>
        <translation>Hindi alam kung kailangan ito ng nagsisilbing release.</translation>
    </message>
    <message>
        <source>%1, by %2 for %3.</source>
        <comment>change of the schema, run, release</comment>
        <translation>%1, ng %2 para sa %3.</translation>
    </message>
    <message>
        <source>The schema of %1 is expanded</source>
        <translation>Pinalawak ang schema ng %1</translation>
    </message>
</context>
<context>
    <name>Pilothouse::SchemaCard</name>
    <message>
        <source>What goes, what stays</source>
        <translation>Ano ang aalis, ano ang mananatili</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Aalis</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Mananatili</translation>
    </message>
    <message>
        <source>The old shape, for good: what older releases read and write, and the trigger that kept both in step.</source>
        <translation>Ang lumang anyo, tuluyan: ang binabasa at sinusulatan ng mga lumang release, at ang trigger na nagtutugma sa dalawa.</translation>
    </message>
    <message>
        <source>What was added for the release that does not serve, and the trigger.</source>
        <translation>Ang idinagdag para sa release na hindi nagsisilbi, at ang trigger.</translation>
    </message>
    <message>
        <source>Not recorded as applied any more: %1.</source>
        <translation>Hindi na nakatala bilang nailapat: %1.</translation>
    </message>
    <message>
        <source>Every row, in the shape that %1 uses. Only the backup has the old one.</source>
        <translation>Lahat ng row, sa anyong ginagamit ng %1. Nasa backup lang ang luma.</translation>
    </message>
    <message>
        <source>Every row, also what the other release wrote: the shape that %1 uses has it too. The schema is then as it was before.</source>
        <translation>Lahat ng row, pati ang isinulat ng kabilang release: nasa anyong ginagamit din ng %1. Gaya na uli ng dati ang schema pagkatapos.</translation>
    </message>
</context>
<context>
    <name>GivingBack</name>
    <message>
        <source>The maintenance page of %1 is on, and would go with Pilothouse's part of the router: users would reach the application at once.</source>
        <translation>Naka-on ang maintenance page ng %1, at mawawala kasama ng bahagi ng Pilothouse sa router: agad maaabot ng mga user ang application.</translation>
    </message>
    <message>
        <source>Take it off first, once the application may be reached: pilothousectl maintenance off --env %1. Then repeat.</source>
        <translation>Alisin muna ito, kapag puwede nang abutin ang application: pilothousectl maintenance off --env %1. Saka ulitin.</translation>
    </message>
    <message>
        <source>%1 has the lease of %2 (%3): the router's part is needed until that has ended.</source>
        <translation>Hawak ng %1 ang lease ng %2 (%3): kailangan ang bahagi ng router hanggang matapos iyon.</translation>
    </message>
    <message>
        <source>Wait for its end, or abort it; when nobody works on it any more: pilothousectl recover %1</source>
        <translation>Hintayin ang katapusan, o ihinto ito; kapag wala nang gumagawa rito: pilothousectl recover %1</translation>
    </message>
    <message>
        <source>%1 serves. Without Pilothouse's part the router would pass to the team's own service.</source>
        <translation>%1 ang nagsisilbi. Kung wala ang bahagi ng Pilothouse, sa sariling service ng team ipapasa ng router.</translation>
    </message>
    <message>
        <source>Use `pilothousectl eject`, which goes back to the team's service first.</source>
        <translation>Gamitin ang `pilothousectl eject`, na babalik muna sa service ng team.</translation>
    </message>
</context>
<context>
    <name>MaintenanceSwitch</name>
    <message>
        <source>%1 has not ended; the page is its own.</source>
        <translation>Hindi pa tapos ang %1; kanya ang page.</translation>
    </message>
    <message>
        <source>To follow it: pilothousectl watch %1</source>
        <translation>Para sundan ito: pilothousectl watch %1</translation>
    </message>
</context>
</TS>
