<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AdoptionStore</name>
    <message>
        <source>The kept file %1/%2 is missing or was changed.</source>
        <translation>Сохранённого файла %1/%2 нет, или он изменён.</translation>
    </message>
    <message>
        <source>Take the lines marked “pilothouse” out of %1 by hand.</source>
        <translation>Уберите из %1 вручную строки с пометкой «pilothouse».</translation>
    </message>
    <message>
        <source>%1/manifest.json cannot be read.</source>
        <translation>%1/manifest.json нельзя прочесть.</translation>
    </message>
    <message>
        <source>Take the lines marked “pilothouse” out of the router&apos;s configuration by hand.</source>
        <translation>Уберите из конфигурации маршрутизатора вручную строки с пометкой «pilothouse».</translation>
    </message>
    <message>
        <source>%1 was edited since Pilothouse adopted the router, so it is left as it is.</source>
        <translation>%1 правили после того, как Pilothouse принял маршрутизатор, поэтому файл оставлен как есть.</translation>
    </message>
    <message>
        <source>Take the edit back, or take the lines marked “pilothouse” out by hand: each names what stood there.</source>
        <translation>Отмените правку или уберите вручную строки с пометкой «pilothouse»: в каждой сказано, что там было.</translation>
    </message>
</context>
<context>
    <name>ApplicationChecks</name>
    <message>
        <source>%1 answers %2</source>
        <translation>%1 отвечает %2</translation>
    </message>
    <message>
        <source> after %1.</source>
        <translation> через %1.</translation>
    </message>
    <message>
        <source>, a redirect to https.</source>
        <translation>, перенаправление на https.</translation>
    </message>
    <message>
        <source>Check it as the proxy in front does: `headers: {X-Forwarded-Proto: https}` under web, or an https URL in `router: url:`.</source>
        <translation>Проверяйте его так, как это делает прокси перед ним: `headers: {X-Forwarded-Proto: https}` под web или адрес https в `router: url:`.</translation>
    </message>
    <message>
        <source>, a redirect to %1.</source>
        <translation>, перенаправление на %1.</translation>
    </message>
    <message>
        <source>Name a path that answers by itself in `health:`; a trailing slash may be missing.</source>
        <translation>Назовите в `health:` путь, который отвечает сам; возможно, не хватает косой черты в конце.</translation>
    </message>
    <message>
        <source>: the application refuses the request, often because of ALLOWED_HOSTS.</source>
        <translation>: приложение отклоняет запрос, часто из-за ALLOWED_HOSTS.</translation>
    </message>
    <message>
        <source>Set `host:` under web to a name that the application accepts.</source>
        <translation>Укажите в `host:` под web имя, которое приложение принимает.</translation>
    </message>
    <message>
        <source>: it wants a login.</source>
        <translation>: оно требует входа.</translation>
    </message>
    <message>
        <source>Name a health path that needs none, or set `headers:` under web.</source>
        <translation>Назовите путь проверки здоровья, которому вход не нужен, или задайте `headers:` под web.</translation>
    </message>
    <message>
        <source>: there is no such page.</source>
        <translation>: такой страницы нет.</translation>
    </message>
    <message>
        <source>Look for the health view in the application&apos;s urls.py and correct `health:` under web.</source>
        <translation>Найдите проверку здоровья в urls.py приложения и исправьте `health:` под web.</translation>
    </message>
    <message>
        <source>: the running release is not healthy.</source>
        <translation>: работающий релиз не в порядке.</translation>
    </message>
    <message>
        <source>Repair it first, or see its log: `docker compose logs`. A deployment starts from a healthy release.</source>
        <translation>Сначала почините его или посмотрите его лог: `docker compose logs`. Развёртывание начинается с исправного релиза.</translation>
    </message>
    <message>
        <source>See that the router and the application run.</source>
        <translation>Посмотрите, работают ли маршрутизатор и приложение.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the running release fail already.</source>
        <translation>
            <numerusform>%n страница работающего релиза уже не отвечает как надо.</numerusform>
            <numerusform>%n страницы работающего релиза уже не отвечают как надо.</numerusform>
            <numerusform>%n страниц работающего релиза уже не отвечают как надо.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair them first, or correct `smoke:` under web.</source>
        <translation>Сначала почините их или исправьте `smoke:` под web.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) answer.</source>
        <translation>
            <numerusform>%n страница отвечает.</numerusform>
            <numerusform>%n страницы отвечают.</numerusform>
            <numerusform>%n страниц отвечают.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” lacks required variables: %2.</source>
        <translation>«%1» не хватает обязательных переменных: %2.</translation>
    </message>
    <message>
        <source>Set them in the service&apos;s env_file or environment.</source>
        <translation>Задайте их в env_file или environment службы.</translation>
    </message>
    <message numerus="yes">
        <source>All %n required variable(s) are set.</source>
        <translation>
            <numerusform>%n обязательная переменная задана.</numerusform>
            <numerusform>Все %n обязательные переменные заданы.</numerusform>
            <numerusform>Все %n обязательных переменных заданы.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 publishes port %2</source>
        <translation>%1 публикует порт %2</translation>
    </message>
    <message>
        <source>Two slots cannot share a host port, and whoever uses it goes past the router: %1.</source>
        <translation>Два слота не могут делить порт хоста, а кто им пользуется, идёт мимо маршрутизатора: %1.</translation>
    </message>
    <message>
        <source>Remove `ports:` from the service (`expose:` is enough for the router) and use the router&apos;s port.</source>
        <translation>Уберите `ports:` у службы (маршрутизатору хватает `expose:`) и пользуйтесь портом маршрутизатора.</translation>
    </message>
    <message>
        <source>No service of the release publishes a fixed port.</source>
        <translation>Ни одна служба релиза не публикует постоянный порт.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Let them call %1 or the router&apos;s service name instead of “%2”.</source>
        <translation>Пусть они обращаются к %1 или к имени службы маршрутизатора вместо «%2».</translation>
    </message>
    <message>
        <source>These call “%1” by its name, past the router, and lose it when its plain container stops: %2.</source>
        <translation>Эти обращаются к «%1» по имени, мимо маршрутизатора, и потеряют его, когда его обычный контейнер остановится: %2.</translation>
    </message>
    <message>
        <source>These mention “%1”; see that they do not call it past the router: %2.</source>
        <translation>Эти упоминают «%1»; проверьте, что они не обращаются к нему мимо маршрутизатора: %2.</translation>
    </message>
    <message>
        <source>No other service calls “%1” past the router.</source>
        <translation>Никакая другая служба не обращается к «%1» мимо маршрутизатора.</translation>
    </message>
    <message>
        <source>%1 does not answer, however often it is asked.</source>
        <translation>%1 не отвечает, сколько его ни спрашивай.</translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <translation>%1: %2, затем %3</translation>
    </message>
    <message numerus="yes">
        <source>Inconclusive: %n page(s) answered only when asked again.</source>
        <translation>
            <numerusform>Неоднозначно: %n страница ответила только со второго раза.</numerusform>
            <numerusform>Неоднозначно: %n страницы ответили только со второго раза.</numerusform>
            <numerusform>Неоднозначно: %n страниц ответили только со второго раза.</numerusform>
        </translation>
    </message>
    <message>
        <source>See whether the router or the application is overloaded.</source>
        <translation>Посмотрите, не перегружены ли маршрутизатор или приложение.</translation>
    </message>
</context>
<context>
    <name>ArmGuardStep</name>
    <message>
        <source>armed</source>
        <translation>на посту</translation>
    </message>
    <message>
        <source>The release is taken back.</source>
        <translation>Релиз отменён.</translation>
    </message>
    <message>
        <source>Guard disarmed</source>
        <translation>Страж снят</translation>
    </message>
</context>
<context>
    <name>BackfillStep</name>
    <message>
        <source>nothing differs</source>
        <translation>различий нет</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows</source>
        <translation>%1: %2 из %3 строк</translation>
    </message>
    <message>
        <source>%1 rows copied, nothing differs</source>
        <translation>скопировано строк: %1, различий нет</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 нельзя прочесть: %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 нельзя записать: %2</translation>
    </message>
    <message>
        <source>Free space there, or name another folder in `backups:`.</source>
        <translation>Освободите там место или назовите другую папку в `backups:`.</translation>
    </message>
    <message>
        <source>%1 is not a backup that Pilothouse has taken: %2 is missing.</source>
        <translation>%1 — не копия, сделанная Pilothouse: нет %2.</translation>
    </message>
    <message>
        <source>See `pilothousectl backup list`.</source>
        <translation>Смотрите `pilothousectl backup list`.</translation>
    </message>
    <message>
        <source>The record %1 cannot be read.</source>
        <translation>Запись %1 нельзя прочесть.</translation>
    </message>
    <message>
        <source>Take a new backup; do not rely on this one.</source>
        <translation>Сделайте новую копию; на эту не полагайтесь.</translation>
    </message>
    <message>
        <source>Backups cannot be written to %1.</source>
        <translation>Резервные копии нельзя записать в %1.</translation>
    </message>
    <message>
        <source>Give the user who runs Pilothouse the right to write there, or name another folder in `backups:`.</source>
        <translation>Дайте пользователю, который запускает Pilothouse, право писать туда или назовите другую папку в `backups:`.</translation>
    </message>
    <message>
        <source>The backup needs about %1 in %2, and %3 are free.</source>
        <translation>Копии нужно около %1 в %2, свободно %3.</translation>
    </message>
    <message>
        <source>The disk of %1 is full: %2 were written and %3 are free, about %4 were expected to be needed. What was written is removed.</source>
        <translation>Диск %1 полон: записано %2, свободно %3, ожидалось нужным около %4. Записанное удалено.</translation>
    </message>
    <message>
        <source>pg_dump could not lock a table within %1: somebody changes or migrates it.</source>
        <translation>pg_dump не смог заблокировать таблицу за %1: кто-то её меняет или применяет миграции.</translation>
    </message>
    <message>
        <source>Wait until that is done, and try again.</source>
        <translation>Дождитесь конца и попробуйте снова.</translation>
    </message>
    <message>
        <source>User %1 may not read everything in %2.</source>
        <translation>Пользователь %1 не может прочесть всё в %2.</translation>
    </message>
    <message>
        <source>Let database.user be the owner of the tables, or grant it pg_read_all_data.</source>
        <translation>Пусть database.user владеет таблицами, или дайте ему pg_read_all_data.</translation>
    </message>
    <message>
        <source>pg_dump failed: %1</source>
        <translation>pg_dump не удался: %1</translation>
    </message>
    <message>
        <source>The detail has what it said.</source>
        <translation>Что он сказал, есть в подробностях.</translation>
    </message>
    <message>
        <source>pg_restore cannot read %1.</source>
        <translation>pg_restore не может прочесть %1.</translation>
    </message>
    <message>
        <source>The dump has %1; the one before has %2.</source>
        <translation>В дампе %1; в предыдущем %2.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2.</source>
        <translation>%1 нельзя переименовать в %2.</translation>
    </message>
    <message>
        <source>SHA-256 then %1, now %2</source>
        <translation>SHA-256 тогда %1, сейчас %2</translation>
    </message>
    <message>
        <source>%1 is not what was written on %2.</source>
        <translation>%1 — не то, что было записано %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 нет.</translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>%1, verified</source>
        <translation>%1, проверена</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>записано %1</translation>
    </message>
    <message>
        <source>Backup kept</source>
        <translation>Копия сохранена</translation>
    </message>
    <message>
        <source>The backup %1 is kept.</source>
        <translation>Резервная копия %1 сохранена.</translation>
    </message>
</context>
<context>
    <name>CatalogFile</name>
    <message>
        <source>The constraint “%1” of “%2” has no known kind.</source>
        <translation>У ограничения «%1» на «%2» неизвестный вид.</translation>
    </message>
    <message>
        <source>Say one of: check, foreign-key, primary-key, unique, exclusion.</source>
        <translation>Напишите одно из: check, foreign-key, primary-key, unique, exclusion.</translation>
    </message>
    <message>
        <source>The catalog file cannot be used: %1 at byte %2.</source>
        <translation>Файл каталога нельзя использовать: %1 на байте %2.</translation>
    </message>
    <message>
        <source>Its form is described in docs/lint.md.</source>
        <translation>Его вид описан в docs/lint.md.</translation>
    </message>
    <message>
        <source>The catalog file cannot be used: it has no object “tables”.</source>
        <translation>Файл каталога нельзя использовать: в нём нет объекта «tables».</translation>
    </message>
</context>
<context>
    <name>ChainWords</name>
    <message>
        <source>Event %1 was changed</source>
        <translation>Событие %1 изменено</translation>
    </message>
    <message>
        <source>Events were removed at number %1</source>
        <translation>На месте номера %1 события удалены</translation>
    </message>
    <message>
        <source>Event %1 stands at another&apos;s place</source>
        <translation>Событие %1 стоит на чужом месте</translation>
    </message>
    <message>
        <source>Events at the end were removed</source>
        <translation>События в конце удалены</translation>
    </message>
    <message>
        <source>The head file does not belong to this journal</source>
        <translation>Файл головы не принадлежит этому журналу</translation>
    </message>
    <message>
        <source>What it says now is not what was written then: its hash does not fit any more. What a run did at that moment cannot be learnt from here.</source>
        <translation>Теперь в нём не то, что было записано тогда: его хеш больше не сходится. Что запуск делал в тот момент, отсюда узнать нельзя.</translation>
    </message>
    <message>
        <source>The chain of hashes has a hole: what happened in between is not told any more, and runs may look other than they were.</source>
        <translation>В цепочке хешей дыра: о том, что было между, больше ничего не сказано, и запуски могут выглядеть не так, как прошли.</translation>
    </message>
    <message>
        <source>The order of what happened is not the one in which it was written.</source>
        <translation>Порядок событий не тот, в котором они были записаны.</translation>
    </message>
    <message>
        <source>The journal ends before the event that was written last. The newest things that happened are missing, and no run can be started or steered.</source>
        <translation>Журнал кончается раньше события, записанного последним. Самого нового в нём нет, и ни один запуск нельзя ни начать, ни направить.</translation>
    </message>
    <message>
        <source>The file that says where the journal ends was replaced or belongs to another copy. Whether events are missing at the end cannot be told.</source>
        <translation>Файл, который говорит, где кончается журнал, заменён или принадлежит другой копии. Нельзя сказать, есть ли пропуски в конце.</translation>
    </message>
    <message>
        <source>Up to event %1 the chain is whole. Compare %2 with a copy or an earlier export; what comes after cannot be trusted.</source>
        <translation>До события %1 цепочка цела. Сравните %2 с копией или прежней выгрузкой; тому, что дальше, доверять нельзя.</translation>
    </message>
</context>
<context>
    <name>ChainedSecretStore</name>
    <message>
        <source>“%1” cannot name a secret.</source>
        <translation>«%1» не может быть именем секрета.</translation>
    </message>
    <message>
        <source>Use letters, digits, “.”, “_” and “-”, for example members-db.</source>
        <translation>Берите буквы, цифры, «.», «_» и «-», например members-db.</translation>
    </message>
    <message>
        <source>The secret “%1” is in none of its three places: the keychain (service pilothouse, entry %1), the variable %2, the file %3.</source>
        <translation>Секрета «%1» нет ни в одном из трёх мест: в связке ключей (служба pilothouse, запись %1), в переменной %2, в файле %3.</translation>
    </message>
    <message>
        <source>Set the variable %1, or write the value into %2 and run chmod 600 %2.</source>
        <translation>Задайте переменную %1 или запишите значение в %2 и выполните chmod 600 %2.</translation>
    </message>
    <message>
        <source>%1 cannot be examined: %2</source>
        <translation>%1 нельзя осмотреть: %2</translation>
    </message>
    <message>
        <source>%1 is not a small ordinary file.</source>
        <translation>%1 — не маленький обычный файл.</translation>
    </message>
    <message>
        <source>Write only the secret into it.</source>
        <translation>Запишите в него только секрет.</translation>
    </message>
    <message>
        <source>%1 holds a secret, and others may open it (mode %2).</source>
        <translation>В %1 секрет, а открыть его могут и другие (права %2).</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 нельзя открыть: %2</translation>
    </message>
    <message>
        <source>Make it readable for the user who runs Pilothouse: chown and chmod 600.</source>
        <translation>Сделайте его доступным для чтения пользователю, который запускает Pilothouse: chown и chmod 600.</translation>
    </message>
    <message>
        <source>%1 is empty; it should hold a secret.</source>
        <translation>%1 пуст, а должен хранить секрет.</translation>
    </message>
    <message>
        <source>Write the secret into it.</source>
        <translation>Запишите в него секрет.</translation>
    </message>
</context>
<context>
    <name>CheckImageStep</name>
    <message>
        <source>%1 fails its own check</source>
        <translation>%1 не проходит собственную проверку</translation>
    </message>
    <message>
        <source>starts, check passed</source>
        <translation>запускается, проверка пройдена</translation>
    </message>
    <message>
        <source>started and passed its check %1 ago, while planning</source>
        <translation>запущен и прошёл проверку %1 назад, при составлении плана</translation>
    </message>
</context>
<context>
    <name>CheckRunner</name>
    <message>
        <source>There was no answer within %1.</source>
        <translation>За %1 ответа не было.</translation>
    </message>
    <message>
        <source>See whether what is checked hangs or is overloaded, then try again.</source>
        <translation>Посмотрите, не зависло ли и не перегружено ли то, что проверяется, и попробуйте снова.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
</context>
<context>
    <name>Cockpit</name>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
</context>
<context>
    <name>CollectStaticStep</name>
    <message>
        <source>Collecting the static files of %1 failed</source>
        <translation>Не удалось собрать статические файлы %1</translation>
    </message>
    <message>
        <source>files of both releases are served</source>
        <translation>отдаются файлы обоих релизов</translation>
    </message>
    <message>
        <source>Static files kept</source>
        <translation>Статические файлы сохранены</translation>
    </message>
    <message>
        <source>The new release&apos;s static files stay in the shared volume; their names are their own, so they harm nothing.</source>
        <translation>Статические файлы нового релиза остаются в общем томе; имена у них свои, поэтому они ничему не вредят.</translation>
    </message>
</context>
<context>
    <name>CompatibilityProof</name>
    <message>
        <source>There is no image for a scratch database: %1:%2 is no service of the stack.</source>
        <translation>Для временной базы нет образа: %1:%2 — не служба стека.</translation>
    </message>
    <message>
        <source>Name a PostgreSQL image of the same major version by `migrations: {scratch: {image: …}}` in pilothouse.yaml.</source>
        <translation>Назовите образ PostgreSQL той же главной версии через `migrations: {scratch: {image: …}}` в pilothouse.yaml.</translation>
    </message>
    <message>
        <source>There is no image for a scratch database: the service “%1” does not run.</source>
        <translation>Для временной базы нет образа: служба «%1» не работает.</translation>
    </message>
    <message>
        <source>Start it, or name an image by `migrations: {scratch: {image: …}}` in pilothouse.yaml.</source>
        <translation>Запустите её или назовите образ через `migrations: {scratch: {image: …}}` в pilothouse.yaml.</translation>
    </message>
    <message>
        <source>Making a scratch database with %1…</source>
        <translation>Создаётся временная база с %1…</translation>
    </message>
    <message>
        <source>Copying rows of the tables that the migrations touch…</source>
        <translation>Копируются строки таблиц, которых касаются миграции…</translation>
    </message>
    <message>
        <source>No rows were copied: the migrations fail without any.</source>
        <translation>Строки не скопированы: миграции не проходят и без них.</translation>
    </message>
    <message>
        <source>No rows were copied: the migrations use no table that is there.</source>
        <translation>Строки не скопированы: миграции не касаются существующих таблиц.</translation>
    </message>
    <message>
        <source>Migrating there, and trying the new release on both schemas…</source>
        <translation>Там применяются миграции, и новый релиз пробуется на обеих схемах…</translation>
    </message>
    <message>
        <source>Trying the running release on both schemas…</source>
        <translation>Работающий релиз пробуется на обеих схемах…</translation>
    </message>
    <message>
        <source>Tried without rows: on %1 it may lack a row that was not copied: %2.</source>
        <translation>Испытано без строк: на %1 может не хватать строки, которую не скопировали: %2.</translation>
    </message>
    <message>
        <source>The scratch database is PostgreSQL %1, the target is %2.</source>
        <translation>Временная база — PostgreSQL %1, целевая — %2.</translation>
    </message>
    <message>
        <source>Name an image of the same major version by `migrations: {scratch: {image: …}}` in pilothouse.yaml.</source>
        <translation>Назовите образ той же главной версии через `migrations: {scratch: {image: …}}` в pilothouse.yaml.</translation>
    </message>
    <message>
        <source>the schema of %1 at %2:%3</source>
        <translation>схема %1 на %2:%3</translation>
    </message>
    <message>
        <source>The container&apos;s output is left out: it may quote rows.</source>
        <translation>Вывод контейнера опущен: в нём могут быть строки таблиц.</translation>
    </message>
    <message>
        <source>The image&apos;s database is %1, not PostgreSQL.</source>
        <translation>База данных образа — %1, а не PostgreSQL.</translation>
    </message>
    <message>
        <source>Correct its settings, or remove `migrations` from pilothouse.yaml.</source>
        <translation>Исправьте его настройки или уберите `migrations` из pilothouse.yaml.</translation>
    </message>
    <message>
        <source>The release cannot be tried on a scratch database: %1</source>
        <translation>Релиз нельзя испытать на временной базе: %1</translation>
    </message>
    <message>
        <source>The detail has the container&apos;s last lines.</source>
        <translation>В подробностях последние строки контейнера.</translation>
    </message>
    <message>
        <source>Django does not start in the image (exit code %1).</source>
        <translation>Django в образе не запускается (код выхода %1).</translation>
    </message>
    <message>
        <source>Correct the release; the detail has the container&apos;s last lines.</source>
        <translation>Исправьте релиз; в подробностях последние строки контейнера.</translation>
    </message>
    <message>
        <source>%1 was not tried: %2.</source>
        <translation>%1 не испытано: %2.</translation>
    </message>
    <message>
        <source>%1 was answered with %2; more of the page was not tried.</source>
        <translation>%1 ответил %2; дальше страница не испытана.</translation>
    </message>
    <message>
        <source>nothing could be tried</source>
        <translation>испытать ничего не удалось</translation>
    </message>
    <message>
        <source>it fails on its own schema already: %1: %2</source>
        <translation>он не проходит уже на собственной схеме: %1: %2</translation>
    </message>
    <message>
        <source>%1 fails</source>
        <translation>%1 не проходит</translation>
    </message>
    <message>
        <source>The running release works on what the failed migrations leave.</source>
        <translation>Работающий релиз работает с тем, что оставляют неудавшиеся миграции.</translation>
    </message>
    <message>
        <source>The running release fails on what the failed migrations leave: %1: %2.</source>
        <translation>Работающий релиз не работает с тем, что оставляют неудавшиеся миграции: %1: %2.</translation>
    </message>
    <message>
        <source>There is no way back from %1.</source>
        <translation>От %1 нет пути назад.</translation>
    </message>
    <message>
        <source>Going back leaves a schema that differs from the one before.</source>
        <translation>Возврат оставляет схему, отличную от прежней.</translation>
    </message>
    <message>
        <source>Going forward again leaves a schema that differs from the first time.</source>
        <translation>Повторный ход вперёд оставляет схему, отличную от первой.</translation>
    </message>
    <message>
        <source>Rows: %1.</source>
        <translation>Строки: %1.</translation>
    </message>
    <message>
        <source>What fails on other rows only is not found, and durations are those of these rows.</source>
        <translation>То, что не проходит лишь на других строках, не найдено, а длительности — для этих строк.</translation>
    </message>
    <message>
        <source>%1 runs other SQL than was read: it depends on migrations before it.</source>
        <translation>%1 выполняет не тот SQL, что прочитан: он зависит от предыдущих миграций.</translation>
    </message>
    <message>
        <source>no release runs</source>
        <translation>ни один релиз не работает</translation>
    </message>
    <message>
        <source>The scratch database has the schema without the application&apos;s rows: what fails only on rows is not found, and durations are those of empty tables.</source>
        <translation>Во временной базе схема без строк приложения: то, что не проходит лишь на строках, не найдено, а длительности — для пустых таблиц.</translation>
    </message>
    <message numerus="yes">
        <source>works (%n tried)</source>
        <translation>
            <numerusform>работает (испытан %n)</numerusform>
            <numerusform>работает (испытано %n)</numerusform>
            <numerusform>работает (испытано %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>fails</source>
        <translation>не работает</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>без вывода</translation>
    </message>
    <message>
        <source>  %1 was not judged: %2</source>
        <translation>  О %1 вывода нет: %2</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>вперёд</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>назад</translation>
    </message>
    <message>
        <source>fails: %1</source>
        <translation>не проходит: %1</translation>
    </message>
    <message>
        <source>  Going back leaves the schema as it was.</source>
        <translation>  Возврат оставляет схему прежней.</translation>
    </message>
    <message>
        <source>  Going back was not shown to work.</source>
        <translation>  Не показано, что возврат проходит.</translation>
    </message>
    <message>
        <source>Tried on a scratch copy of %1:</source>
        <translation>Испытано на временной копии %1:</translation>
    </message>
    <message>
        <source>old schema</source>
        <translation>старая схема</translation>
    </message>
    <message>
        <source>new schema</source>
        <translation>новая схема</translation>
    </message>
    <message>
        <source>old code</source>
        <translation>старый код</translation>
    </message>
    <message>
        <source>new code</source>
        <translation>новый код</translation>
    </message>
    <message>
        <source>old code, old schema</source>
        <translation>старый код, старая схема</translation>
    </message>
    <message>
        <source>old code, new schema</source>
        <translation>старый код, новая схема</translation>
    </message>
    <message>
        <source>new code, old schema</source>
        <translation>новый код, старая схема</translation>
    </message>
    <message>
        <source>new code, new schema</source>
        <translation>новый код, новая схема</translation>
    </message>
    <message>
        <source>  Note: %1</source>
        <translation>  Заметка: %1</translation>
    </message>
    <message>
        <source>%1 fails on a scratch copy of the schema: %2</source>
        <translation>%1 не проходит на временной копии схемы: %2</translation>
    </message>
    <message>
        <source>The release that serves fails on the new schema: %1: %2</source>
        <translation>Работающий релиз не работает с новой схемой: %1: %2</translation>
    </message>
    <message>
        <source>The new release fails on its own schema: %1: %2</source>
        <translation>Новый релиз не работает с собственной схемой: %1: %2</translation>
    </message>
    <message>
        <source>Going forward changes values of %1.%2, which only moves to %3.</source>
        <translation>Ход вперёд меняет значения %1.%2, которое лишь переходит в %3.</translation>
    </message>
    <message>
        <source>Going back does not bring back the values of %1.%2.</source>
        <translation>Возврат не возвращает значений %1.%2.</translation>
    </message>
    <message>
        <source>Going forward drops %1 with its rows (%2 of them were copied).</source>
        <translation>Ход вперёд удаляет %1 вместе со строками (скопировано %2).</translation>
    </message>
    <message>
        <source>Going forward leaves %1 of %2 rows of %3.</source>
        <translation>Ход вперёд оставляет %1 из %2 строк %3.</translation>
    </message>
    <message>
        <source>Going back leaves %1 of %2 rows of %3.</source>
        <translation>Возврат оставляет %1 из %2 строк %3.</translation>
    </message>
    <message>
        <source>Going forward again leaves %1 of %2 rows of %3.</source>
        <translation>Повторный ход вперёд оставляет %1 из %2 строк %3.</translation>
    </message>
    <message>
        <source>Rows were not compared: %1.</source>
        <translation>Строки не сравнивались: %1.</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>все %1</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 из примерно %2</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>первые %1</translation>
    </message>
    <message>
        <source>No rows of %1: %2.</source>
        <translation>Нет строк %1: %2.</translation>
    </message>
    <message>
        <source>No rows were copied: %1</source>
        <translation>Строки не скопированы: %1</translation>
    </message>
    <message>
        <source>Sequences of the scratch database begin anew: %1.</source>
        <translation>Последовательности временной базы начинаются заново: %1.</translation>
    </message>
    <message>
        <source>No rows of %1: %2 has no such table.</source>
        <translation>Нет строк %1: в %2 такой таблицы нет.</translation>
    </message>
    <message>
        <source>they are too large, or the connection was lost.</source>
        <translation>они слишком велики, или соединение потеряно.</translation>
    </message>
    <message>
        <source>psql ends with %1.</source>
        <translation>psql заканчивается с %1.</translation>
    </message>
    <message>
        <source>psql ends with %1</source>
        <translation>psql заканчивается с %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 that those refer to</source>
        <translation>%1, на которые те ссылаются</translation>
    </message>
    <message>
        <source>(on %1 rows of %2)</source>
        <translation>(на %1 строках %2)</translation>
    </message>
    <message>
        <source>the user may not read it</source>
        <translation>пользователь не может её читать</translation>
    </message>
    <message>
        <source>row-level security hides some from the user</source>
        <translation>защита на уровне строк скрывает часть от пользователя</translation>
    </message>
    <message>
        <source>it has no columns</source>
        <translation>в ней нет столбцов</translation>
    </message>
</context>
<context>
    <name>ComposeOverlay</name>
    <message>
        <source>The compose file has no service “%1”.</source>
        <translation>В файле compose нет службы «%1».</translation>
    </message>
    <message>
        <source>It has: %1. Correct `application:` in pilothouse.yaml.</source>
        <translation>Там есть: %1. Исправьте `application:` в pilothouse.yaml.</translation>
    </message>
    <message>
        <source>The service “%1” comes from an included file.</source>
        <translation>Служба «%1» взята из включённого файла.</translation>
    </message>
    <message>
        <source>Name that file under `compose: files:` in pilothouse.yaml too.</source>
        <translation>Назовите и этот файл под `compose: files:` в pilothouse.yaml.</translation>
    </message>
    <message>
        <source>A second container of “%1” cannot run beside the first: %2</source>
        <translation>Второй контейнер «%1» не может работать рядом с первым: %2</translation>
    </message>
    <message>
        <source>Change the compose file, or deploy this service in another way.</source>
        <translation>Измените файл compose или развёртывайте эту службу иначе.</translation>
    </message>
    <message>
        <source>%1 is “%2”.</source>
        <translation>%1 — «%2».</translation>
    </message>
    <message>
        <source>it has %1 replicas; a slot is one container.</source>
        <translation>у него %1 реплик; слот — это один контейнер.</translation>
    </message>
    <message>
        <source>it uses volumes_from.</source>
        <translation>он использует volumes_from.</translation>
    </message>
    <message>
        <source>it has a link with an alias, “%1”.</source>
        <translation>у него ссылка с псевдонимом «%1».</translation>
    </message>
</context>
<context>
    <name>ComposeProject</name>
    <message>
        <source>Compose cannot read the stack: %1</source>
        <translation>Compose не может прочесть стек: %1</translation>
    </message>
    <message>
        <source>`docker compose config` in %1 shows the same; correct the compose file or its variables.</source>
        <translation>`docker compose config` в %1 покажет то же; исправьте файл compose или его переменные.</translation>
    </message>
    <message>
        <source>`docker compose config --format json` did not print an object.</source>
        <translation>`docker compose config --format json` напечатал не объект.</translation>
    </message>
</context>
<context>
    <name>ComposeRuntime</name>
    <message>
        <source>“%1” is not a service of the release.</source>
        <translation>«%1» — не служба релиза.</translation>
    </message>
    <message>
        <source>Name it under `application:` in pilothouse.yaml.</source>
        <translation>Назовите её под `application:` в pilothouse.yaml.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 не удалось запустить: %2</translation>
    </message>
    <message>
        <source>Compose started %1, but Docker does not have it.</source>
        <translation>Compose запустил %1, но у Docker его нет.</translation>
    </message>
    <message>
        <source>Somebody may have removed it; try again.</source>
        <translation>Возможно, его кто-то удалил; попробуйте снова.</translation>
    </message>
    <message>
        <source>%1 is the team&apos;s own container; Pilothouse does not remove it.</source>
        <translation>%1 — собственный контейнер команды; Pilothouse его не удаляет.</translation>
    </message>
</context>
<context>
    <name>ContainerControl</name>
    <message>
        <source>The container %1 could not be stopped: %2</source>
        <translation>Контейнер %1 не удалось остановить: %2</translation>
    </message>
    <message>
        <source>The container&apos;s log cannot be read: %1</source>
        <translation>Лог контейнера нельзя прочесть: %1</translation>
    </message>
</context>
<context>
    <name>ContractPlanning</name>
    <message>
        <source>Without `database:` and `migrations:` in pilothouse.yaml there is nothing to contract.</source>
        <translation>Без `database:` и `migrations:` в pilothouse.yaml сжимать нечего.</translation>
    </message>
    <message>
        <source>The team&apos;s own %1 (%2, stopped) is of an older release: after the contract nobody may start it as it is. Let the compose file name %3.</source>
        <translation>Собственный %1 команды (%2, остановлен) — от более старого релиза: после сжатия никому нельзя запускать его как есть. Пусть файл compose называет %3.</translation>
    </message>
    <message>
        <source>%1 in %2 (%3, kept) is removed: it cannot run without the old shape.</source>
        <translation>%1 в %2 (%3, сохранён) удаляется: без старой формы он работать не может.</translation>
    </message>
    <message>
        <source>The database carries no expansion: there is nothing to contract.</source>
        <translation>В базе нет расширения: сжимать нечего.</translation>
    </message>
    <message>
        <source>The release that serves does not have %1: it still uses the old shape.</source>
        <translation>У работающего релиза нет %1: он ещё пользуется старой формой.</translation>
    </message>
    <message>
        <source>Deploy the release that has it first.</source>
        <translation>Сначала разверните релиз, в котором она есть.</translation>
    </message>
    <message>
        <source>%1 is expanded, and not recorded as applied.</source>
        <translation>%1 расширена, но не записана как применённая.</translation>
    </message>
    <message>
        <source>A deployment is under way, or ended in the middle: `pilothousectl runs`.</source>
        <translation>Идёт развёртывание, или оно оборвалось посередине: `pilothousectl runs`.</translation>
    </message>
    <message numerus="yes">
        <source>Old and new differ in %n row(s) of %1 (%2).</source>
        <translation>
            <numerusform>Старое и новое расходятся в %n строке %1 (%2).</numerusform>
            <numerusform>Старое и новое расходятся в %n строках %1 (%2).</numerusform>
            <numerusform>Старое и новое расходятся в %n строках %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Something wrote past the trigger. Find out which value is right, and repair the rows.</source>
        <translation>Кто-то писал мимо триггера. Выясните, какое значение верно, и исправьте строки.</translation>
    </message>
    <message>
        <source>They would not come back as they were, or something wrote past the trigger. Correct the rows; the query below counts them.</source>
        <translation>Они не вернулись бы такими, какими были, или кто-то писал мимо триггера. Исправьте строки; запрос ниже их считает.</translation>
    </message>
</context>
<context>
    <name>ContractStep</name>
    <message>
        <source>the old shape is gone</source>
        <translation>старой формы больше нет</translation>
    </message>
    <message>
        <source>The contract stays</source>
        <translation>Сжатие остаётся</translation>
    </message>
    <message>
        <source>The old shape is gone and cannot be brought back, but from the backup; %1 does not need it.</source>
        <translation>Старой формы больше нет, и вернуть её можно только из копии; %1 она не нужна.</translation>
    </message>
    <message>
        <source>Of %1 a part is contracted, which cannot be taken back; plan the contract again for the rest.</source>
        <translation>Часть %1 сжата, и отменить это нельзя; составьте план сжатия остального заново.</translation>
    </message>
</context>
<context>
    <name>ConversionCheck</name>
    <message>
        <source>its expressions call %1, which is volatile: it may give another value each time</source>
        <translation>его выражения вызывают %1, а она изменчива (volatile): каждый раз может дать другое значение</translation>
    </message>
    <message>
        <source>its expressions call %1, which returns rows and not a value</source>
        <translation>его выражения вызывают %1, а она возвращает строки, а не значение</translation>
    </message>
    <message>
        <source>its expressions call %1, which is for several rows</source>
        <translation>его выражения вызывают %1, а она — для нескольких строк</translation>
    </message>
    <message>
        <source>NULL in its new columns becomes something else by way of the old ones, so that it could not be told from a row that is not filled yet; let the expressions make NULL of NULL</source>
        <translation>NULL в его новых столбцах, пройдя через старые, становится чем-то другим, и его не отличить от ещё не заполненной строки; пусть выражения делают из NULL NULL</translation>
    </message>
    <message>
        <source> (the first has the key %1)</source>
        <translation> (у первой ключ %1)</translation>
    </message>
    <message>
        <source>%1 of %2 rows that were tried do not come back as they were by its expressions%3; the query below finds them</source>
        <translation>%1 из %2 опробованных строк не возвращаются его выражениями такими, какими были%3; запрос ниже их находит</translation>
    </message>
    <message>
        <source>%1: %2 rows were tried, and each comes back as it was by the expressions in pilothouse.yaml; the backfill tries all of them.</source>
        <translation>%1: опробовано строк: %2, и каждая возвращается выражениями из pilothouse.yaml такой, какой была; дозаполнение пробует все.</translation>
    </message>
</context>
<context>
    <name>ConversionExpression</name>
    <message>
        <source>it has a subquery</source>
        <translation>в нём есть подзапрос</translation>
    </message>
    <message>
        <source>it changes with the moment, or with who asks</source>
        <translation>оно меняется от момента или от того, кто спрашивает</translation>
    </message>
    <message>
        <source>it has a parameter</source>
        <translation>в нём есть параметр</translation>
    </message>
    <message>
        <source>it has %1, which is nothing of a row&apos;s columns</source>
        <translation>в нём есть %1, а это не из столбцов строки</translation>
    </message>
    <message>
        <source>it names a whole row, or a column with its table: write the column alone</source>
        <translation>оно называет целую строку или столбец вместе с таблицей: пишите один столбец</translation>
    </message>
    <message>
        <source>it calls %1 for several rows</source>
        <translation>оно вызывает %1 для нескольких строк</translation>
    </message>
    <message>
        <source>%1() is given nothing of the row, so that it changes with something else</source>
        <translation>%1() ничего не получает от строки, значит меняется от другого</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>оно длиннее %1 символов</translation>
    </message>
    <message>
        <source>it has “%1” in it</source>
        <translation>в нём есть «%1»</translation>
    </message>
    <message>
        <source>it is not one SQL expression</source>
        <translation>это не одно выражение SQL</translation>
    </message>
</context>
<context>
    <name>ConversionReader</name>
    <message>
        <source>pilothouse.yaml has an expression for the new column %1.%2, which the migration does not make.</source>
        <translation>В pilothouse.yaml есть выражение для нового столбца %1.%2, а миграция его не создаёт.</translation>
    </message>
    <message>
        <source>%1.%2 keeps a default, so that nobody could tell whether a release has written it.</source>
        <translation>У %1.%2 остаётся значение по умолчанию, и нельзя было бы сказать, писал ли его релиз.</translation>
    </message>
    <message>
        <source>pilothouse.yaml has an expression for the old column %1.%2, which the migration does not take away.</source>
        <translation>В pilothouse.yaml есть выражение для старого столбца %1.%2, а миграция его не убирает.</translation>
    </message>
</context>
<context>
    <name>DatabaseChecks</name>
    <message>
        <source>“%1” was found.</source>
        <translation>«%1» найден.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 answers at %2; “%3” has %4.</source>
        <translation>PostgreSQL %1 отвечает на %2; у «%3» есть %4.</translation>
    </message>
    <message>
        <source>%1 is missing or does not run.</source>
        <translation>%1 нет, или он не запускается.</translation>
    </message>
    <message>
        <source>Install the PostgreSQL client, for example `sudo apt-get install postgresql-client`.</source>
        <translation>Установите клиент PostgreSQL, например `sudo apt-get install postgresql-client`.</translation>
    </message>
    <message>
        <source>pg_dump and pg_restore have version %1.</source>
        <translation>pg_dump и pg_restore версии %1.</translation>
    </message>
    <message>
        <source>pg_dump has version %1 and the server has %2; an older pg_dump refuses a newer server.</source>
        <translation>pg_dump версии %1, сервер версии %2; более старый pg_dump отказывается от более нового сервера.</translation>
    </message>
    <message>
        <source>Install postgresql-client-%1 or newer and put it first on the PATH.</source>
        <translation>Установите postgresql-client-%1 или новее и поставьте его первым в PATH.</translation>
    </message>
    <message>
        <source>The database has %1 connections left of %2; a second slot may need %3 (the serving one uses %4).</source>
        <translation>У базы данных осталось %1 соединений из %2; второму слоту может понадобиться %3 (работающий занимает %4).</translation>
    </message>
    <message>
        <source>Close idle connections, lower CONN_MAX_AGE or the number of workers, or raise max_connections.</source>
        <translation>Закройте простаивающие соединения, уменьшите CONN_MAX_AGE или число рабочих процессов либо увеличьте max_connections.</translation>
    </message>
    <message>
        <source>%1 of %2 connections are left; %3 may be needed.</source>
        <translation>Осталось %1 соединений из %2; может понадобиться %3.</translation>
    </message>
    <message>
        <source>The run takes its own before it migrates; `pilothousectl backup create` takes one now.</source>
        <translation>Запуск делает свою копию до миграций; `pilothousectl backup create` сделает её сейчас.</translation>
    </message>
    <message>
        <source>There is no verified backup yet.</source>
        <translation>Проверенной резервной копии ещё нет.</translation>
    </message>
    <message>
        <source>The last verified backup is %1 old; %2 are allowed.</source>
        <translation>Последней проверенной копии %1; допускается %2.</translation>
    </message>
    <message>
        <source>The last verified backup is %1 old (%2).</source>
        <translation>Последней проверенной копии %1 (%2).</translation>
    </message>
    <message>
        <source>No index is invalid, no constraint waits to be validated.</source>
        <translation>Нет недействительных индексов и непроверенных ограничений.</translation>
    </message>
    <message>
        <source>INVALID index %1 on %2</source>
        <translation>НЕДЕЙСТВИТЕЛЬНЫЙ индекс %1 на %2</translation>
    </message>
    <message>
        <source>unvalidated constraint %1 of %2</source>
        <translation>непроверенное ограничение %1 на %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that a change left half done: %1.</source>
        <translation>
            <numerusform>Изменение оставило недоделанным %n объект: %1.</numerusform>
            <numerusform>Изменение оставило недоделанными %n объекта: %1.</numerusform>
            <numerusform>Изменение оставило недоделанными %n объектов: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once nobody needs them: %1</source>
        <translation>Когда они никому не нужны: %1</translation>
    </message>
</context>
<context>
    <name>DeploymentWizard</name>
    <message>
        <source>Release</source>
        <translation>Релиз</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Проверка</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>checks</comment>
        <translation>
            <numerusform>готова %n</numerusform>
            <numerusform>готовы %n</numerusform>
            <numerusform>готово %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n не прошла</numerusform>
            <numerusform>%n не прошли</numerusform>
            <numerusform>%n не прошло</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n прошла</numerusform>
            <numerusform>%n прошли</numerusform>
            <numerusform>%n прошло</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>не запущено</translation>
    </message>
    <message>
        <source>Blue-green: %1 starts on %2 while %3 serves on %4; traffic moves in one switch after about %5.</source>
        <translation>Blue-green: %1 запускается на %2, пока %3 работает на %4; трафик переходит одним переключением примерно через %5.</translation>
    </message>
    <message>
        <source>Blue-green. Reading what %1 would change; the checks follow.</source>
        <translation>Blue-green. Читается, что изменит %1; затем проверки.</translation>
    </message>
    <message numerus="yes">
        <source>Blue-green. %n check(s) done so far; they change nothing.</source>
        <translation>
            <numerusform>Blue-green. Готова %n проверка; проверки ничего не меняют.</numerusform>
            <numerusform>Blue-green. Готовы %n проверки; проверки ничего не меняют.</numerusform>
            <numerusform>Blue-green. Готово %n проверок; проверки ничего не меняют.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blue-green. %n check(s) failed. Put right what they name, and check again.</source>
        <translation>
            <numerusform>Blue-green. %n проверка не прошла. Исправьте названное и проверьте снова.</numerusform>
            <numerusform>Blue-green. %n проверки не прошли. Исправьте названное и проверьте снова.</numerusform>
            <numerusform>Blue-green. %n проверок не прошло. Исправьте названное и проверьте снова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blue-green. All %n check(s) passed.</source>
        <translation>
            <numerusform>Blue-green. Прошла вся %n проверка.</numerusform>
            <numerusform>Blue-green. Прошли все %n проверки.</numerusform>
            <numerusform>Blue-green. Прошли все %n проверок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blue-green. Everything that must be so before the first effect.</source>
        <translation>Blue-green. Всё, что должно быть в порядке до первого действия.</translation>
    </message>
    <message>
        <source>Blue-green. Reading images, migrations and what runs; this takes a few seconds.</source>
        <translation>Blue-green. Читаются образы, миграции и то, что запущено; это занимает несколько секунд.</translation>
    </message>
    <message numerus="yes">
        <source>Blue-green. %n migration(s) cannot run while %1 serves, by the gate&apos;s word.</source>
        <translation>
            <numerusform>Blue-green. По слову шлюза %n миграция не может идти, пока работает %1.</numerusform>
            <numerusform>Blue-green. По слову шлюза %n миграции не могут идти, пока работает %1.</numerusform>
            <numerusform>Blue-green. По слову шлюза %n миграций не могут идти, пока работает %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blue-green.</source>
        <translation>Blue-green.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Запускается…</translation>
    </message>
    <message>
        <source>Start the deployment</source>
        <translation>Запустить развёртывание</translation>
    </message>
    <message>
        <source>%1 serves until the switch, about %2 after the start.</source>
        <translation>%1 работает до переключения, примерно %2 после запуска.</translation>
    </message>
    <message>
        <source>Deploy a release to %1</source>
        <translation>Развернуть релиз в %1</translation>
    </message>
    <message>
        <source>Deploy %1 to %2</source>
        <translation>Развернуть %1 в %2</translation>
    </message>
    <message>
        <source>Blue-green: the new release starts beside the one that serves, and traffic moves in one switch.</source>
        <translation>Blue-green: новый релиз запускается рядом с работающим, и трафик переходит одним переключением.</translation>
    </message>
    <message>
        <source>Start, once the plan is made</source>
        <translation>Запуск, когда план готов</translation>
    </message>
    <message>
        <source>Start, once the migrations are accepted</source>
        <translation>Запуск, когда миграции приняты</translation>
    </message>
    <message>
        <source>Start, once there is a plan</source>
        <translation>Запуск, когда есть план</translation>
    </message>
    <message>
        <source>Start, once %1 has ended</source>
        <translation>Запуск, когда закончится %1</translation>
    </message>
    <message>
        <source>Start, once the obstacle above is gone</source>
        <translation>Запуск, когда препятствие выше устранено</translation>
    </message>
    <message>
        <source>Start, once the checks are done</source>
        <translation>Запуск, когда проверки закончены</translation>
    </message>
    <message>
        <source>Start, once preflight passes</source>
        <translation>Запуск, когда проверка пройдена</translation>
    </message>
    <message>
        <source>Continue, once a release is chosen</source>
        <translation>Дальше, когда выбран релиз</translation>
    </message>
    <message>
        <source>Next: preflight, which looks at everything the run needs and changes nothing.</source>
        <translation>Дальше: проверка всего, что нужно запуску; она ничего не меняет.</translation>
    </message>
    <message>
        <source>Continue to the plan</source>
        <translation>Дальше к плану</translation>
    </message>
    <message>
        <source>The checks go on while you read the plan.</source>
        <translation>Проверки идут, пока вы читаете план.</translation>
    </message>
    <message>
        <source>Next: the plan, step by step. Nothing was changed so far.</source>
        <translation>Дальше: план по шагам. Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>Continue to the start</source>
        <translation>Дальше к запуску</translation>
    </message>
    <message>
        <source>Next: what starting does, once more in a sentence. Nothing was changed so far.</source>
        <translation>Дальше: что сделает запуск, ещё раз одной фразой. Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>Continue, once the migrations are accepted</source>
        <translation>Дальше, когда миграции приняты</translation>
    </message>
    <message>
        <source>Continue, once there is a plan</source>
        <translation>Дальше, когда есть план</translation>
    </message>
    <message>
        <source>Nothing was changed so far.</source>
        <translation>Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>what runs now</source>
        <translation>то, что работает сейчас</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Миграции</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>migrations</comment>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n safe</source>
        <comment>migrations</comment>
        <translation>
            <numerusform>%n безопасна</numerusform>
            <numerusform>%n безопасны</numerusform>
            <numerusform>%n безопасны</numerusform>
        </translation>
    </message>
    <message>
        <source>Users get the maintenance page while %1 is stopped, the migrations run and %2 starts; about %3 in all.</source>
        <translation>Пользователи видят страницу обслуживания, пока %1 остановлен, идут миграции и запускается %2; всего около %3.</translation>
    </message>
    <message>
        <source>%1 starts on %2 while %3 serves on %4; traffic moves in one switch after about %5.</source>
        <translation>%1 запускается на %2, пока %3 работает на %4; трафик переходит одним переключением примерно через %5.</translation>
    </message>
    <message>
        <source>Reading what %1 would change in the database.</source>
        <translation>Читается, что %1 изменит в базе данных.</translation>
    </message>
    <message>
        <source>The running release cannot live with a migration. Choose how it should happen.</source>
        <translation>Работающий релиз не может жить с одной из миграций. Выберите, как это сделать.</translation>
    </message>
    <message>
        <source>Nothing is pending: %1 needs the schema as it is.</source>
        <translation>Ничего не ожидает: %1 нужна схема как есть.</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) run before the new release starts.</source>
        <translation>
            <numerusform>%n миграция пройдёт до запуска нового релиза.</numerusform>
            <numerusform>%n миграции пройдут до запуска нового релиза.</numerusform>
            <numerusform>%n миграций пройдут до запуска нового релиза.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what %1 would change; the checks follow.</source>
        <translation>Читается, что изменит %1; затем проверки.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) done so far; they change nothing.</source>
        <translation>
            <numerusform>Готова %n проверка; проверки ничего не меняют.</numerusform>
            <numerusform>Готовы %n проверки; проверки ничего не меняют.</numerusform>
            <numerusform>Готово %n проверок; проверки ничего не меняют.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed. Put right what they name, and check again.</source>
        <translation>
            <numerusform>%n проверка не прошла. Исправьте названное и проверьте снова.</numerusform>
            <numerusform>%n проверки не прошли. Исправьте названное и проверьте снова.</numerusform>
            <numerusform>%n проверок не прошло. Исправьте названное и проверьте снова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed.</source>
        <translation>
            <numerusform>Прошла вся %n проверка.</numerusform>
            <numerusform>Прошли все %n проверки.</numerusform>
            <numerusform>Прошли все %n проверок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that must be so before the first effect.</source>
        <translation>Всё, что должно быть в порядке до первого действия.</translation>
    </message>
    <message>
        <source>Reading images, migrations and what runs; this takes a few seconds.</source>
        <translation>Читаются образы, миграции и то, что запущено; это занимает несколько секунд.</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) cannot run while %1 serves, by the gate&apos;s word.</source>
        <translation>
            <numerusform>По слову шлюза %n миграция не может идти, пока работает %1.</numerusform>
            <numerusform>По слову шлюза %n миграции не могут идти, пока работает %1.</numerusform>
            <numerusform>По слову шлюза %n миграций не могут идти, пока работает %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users get the maintenance page soon after the start.</source>
        <translation>Пользователи увидят страницу обслуживания вскоре после запуска.</translation>
    </message>
    <message>
        <source>Blue-green</source>
        <translation>Blue-green</translation>
    </message>
    <message>
        <source>Blue-green, expanded first</source>
        <translation>Blue-green с расширением</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Окно обслуживания</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>way to deploy, how it stands</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Rewrite as expand/contract</source>
        <translation>Переписать как expand/contract</translation>
    </message>
    <message>
        <source>Plan a maintenance window</source>
        <translation>Запланировать окно обслуживания</translation>
    </message>
    <message>
        <source>Plan it as it is</source>
        <translation>Запланировать как есть</translation>
    </message>
    <message>
        <source>Next: the plan is made anew this way. You see it before anything runs.</source>
        <translation>Далее: план составляется заново этим способом. Вы увидите его до запуска.</translation>
    </message>
    <message>
        <source>Next: what it does to the database. Nothing is changed.</source>
        <translation>Далее: что это сделает с базой данных. Ничего не меняется.</translation>
    </message>
    <message>
        <source>Continue to preflight</source>
        <translation>Дальше к проверкам</translation>
    </message>
    <message>
        <source>%1 goes on serving; the old shape of the schema goes; about %2 in all.</source>
        <translation>%1 продолжает работать; старая форма схемы уходит; всего около %2.</translation>
    </message>
    <message>
        <source>%1 goes on serving; the schema becomes what it was before; about %2 in all.</source>
        <translation>%1 продолжает работать; схема становится такой, какой была; всего около %2.</translation>
    </message>
    <message>
        <source>Reading what the database carries; the checks follow.</source>
        <translation>Читается, что есть в базе; затем проверки.</translation>
    </message>
    <message>
        <source>It is not possible now, and the reason stands below. Nothing was changed.</source>
        <translation>Сейчас это невозможно, причина ниже. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Start the contract</source>
        <translation>Начать сжатие</translation>
    </message>
    <message>
        <source>Start taking back</source>
        <translation>Начать отмену</translation>
    </message>
    <message>
        <source>%1 serves throughout; users notice nothing.</source>
        <translation>%1 работает всё это время; пользователи ничего не замечают.</translation>
    </message>
    <message>
        <source>Contract the schema of %1</source>
        <translation>Сжать схему %1</translation>
    </message>
    <message>
        <source>Take back what was expanded in %1</source>
        <translation>Отменить расширение в %1</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Take-back</source>
        <translation>Take-back</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Project file</source>
        <translation>Файл проекта</translation>
    </message>
</context>
<context>
    <name>DjangoReader</name>
    <message>
        <source>The reader&apos;s script is missing from the program.</source>
        <translation>В программе нет сценария чтения.</translation>
    </message>
    <message>
        <source>Django does not start in the new image (exit code %1).</source>
        <translation>Django в новом образе не запускается (код выхода %1).</translation>
    </message>
    <message>
        <source>Correct the release; the detail has the container&apos;s last lines.</source>
        <translation>Исправьте релиз; в подробностях последние строки контейнера.</translation>
    </message>
    <message>
        <source>The new image cannot reach the database: %1</source>
        <translation>Новый образ не достаёт до базы данных: %1</translation>
    </message>
    <message>
        <source>Django cannot read the new image&apos;s migrations: %1: %2</source>
        <translation>Django не может прочесть миграции нового образа: %1: %2</translation>
    </message>
    <message>
        <source>Check that the database runs and that the service&apos;s environment names it rightly.</source>
        <translation>Проверьте, что база работает и что окружение службы называет её верно.</translation>
    </message>
    <message>
        <source>The new image&apos;s migrations of %1 are in conflict: %2 both come last.</source>
        <translation>Миграции %1 нового образа противоречат друг другу: %2 обе стоят последними.</translation>
    </message>
    <message>
        <source>Run `makemigrations --merge`, and build the release anew.</source>
        <translation>Выполните `makemigrations --merge` и соберите релиз заново.</translation>
    </message>
    <message>
        <source>The new image&apos;s database is %1, not PostgreSQL.</source>
        <translation>База данных нового образа — %1, а не PostgreSQL.</translation>
    </message>
    <message>
        <source>Correct its settings, or remove `migrations` from pilothouse.yaml.</source>
        <translation>Исправьте его настройки или уберите `migrations` из pilothouse.yaml.</translation>
    </message>
    <message>
        <source>The new image&apos;s database settings defeat lock_timeout (it is %1 ms): a migration that waits for a lock would stop the running release.</source>
        <translation>Настройки базы нового образа отменяют lock_timeout (сейчас %1 мс): миграция, ждущая блокировки, остановила бы работающий релиз.</translation>
    </message>
    <message>
        <source>Remove &quot;options&quot; from DATABASES OPTIONS in the settings, or add `-c lock_timeout=2s` to it.</source>
        <translation>Уберите «options» из DATABASES OPTIONS в настройках или добавьте туда `-c lock_timeout=2s`.</translation>
    </message>
    <message>
        <source>Django cannot tell the migration&apos;s SQL: %1: %2</source>
        <translation>Django не может назвать SQL миграции: %1: %2</translation>
    </message>
</context>
<context>
    <name>DockerChecks</name>
    <message>
        <source>The program docker is missing or does not run.</source>
        <translation>Программы docker нет, или она не запускается.</translation>
    </message>
    <message>
        <source>Install Docker, for example `sudo apt-get install docker.io`, or see docs.docker.com/engine/install.</source>
        <translation>Установите Docker, например `sudo apt-get install docker.io`, или смотрите docs.docker.com/engine/install.</translation>
    </message>
    <message>
        <source>The daemon answers; version %1.</source>
        <translation>Демон отвечает; версия %1.</translation>
    </message>
    <message>
        <source>Docker has no Compose plug-in of version 2.</source>
        <translation>У Docker нет подключаемого модуля Compose версии 2.</translation>
    </message>
    <message>
        <source>Install docker-compose-plugin (2.24 or newer), or see docs.docker.com/compose/install.</source>
        <translation>Установите docker-compose-plugin (2.24 или новее) или смотрите docs.docker.com/compose/install.</translation>
    </message>
    <message>
        <source>Compose has version %1; 2.24 is the oldest that works.</source>
        <translation>Compose версии %1; старее 2.24 не работает.</translation>
    </message>
    <message>
        <source>Install a newer docker-compose-plugin, or see docs.docker.com/compose/install.</source>
        <translation>Установите более новый docker-compose-plugin или смотрите docs.docker.com/compose/install.</translation>
    </message>
    <message>
        <source>Compose has version %1.</source>
        <translation>Compose версии %1.</translation>
    </message>
    <message>
        <source>The compose files have no service called %1.</source>
        <translation>В файлах compose нет службы %1.</translation>
    </message>
    <message>
        <source>They have: %1. Correct the names in pilothouse.yaml.</source>
        <translation>Там есть: %1. Исправьте имена в pilothouse.yaml.</translation>
    </message>
    <message numerus="yes">
        <source>The compose files resolve to %n service(s).</source>
        <translation>
            <numerusform>Файлы compose описывают %n службу.</numerusform>
            <numerusform>Файлы compose описывают %n службы.</numerusform>
            <numerusform>Файлы compose описывают %n служб.</numerusform>
        </translation>
    </message>
    <message>
        <source>The planned image of %1 (%2) is no longer on the Docker host.</source>
        <translation>Запланированного образа %1 (%2) больше нет на хосте Docker.</translation>
    </message>
    <message>
        <source>Bring it back with `pilothousectl prepare`, then make a new plan.</source>
        <translation>Верните его командой `pilothousectl prepare`, затем составьте новый план.</translation>
    </message>
    <message>
        <source>The tag %1 names another image than when the plan was made.</source>
        <translation>Тег %1 указывает на другой образ, чем когда составлялся план.</translation>
    </message>
    <message>
        <source>Make a new plan, so that what was looked at is what runs.</source>
        <translation>Составьте новый план, чтобы запускалось то, что было просмотрено.</translation>
    </message>
    <message>
        <source>planned %1
now     %2</source>
        <translation>в плане %1
сейчас  %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n image(s) are there, unchanged since the plan.</source>
        <translation>
            <numerusform>%n образ на месте и не изменился с плана.</numerusform>
            <numerusform>Все %n образа на месте и не изменились с плана.</numerusform>
            <numerusform>Все %n образов на месте и не изменились с плана.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked at: the Docker daemon is on another host.</source>
        <translation>Не смотрели: демон Docker на другом хосте.</translation>
    </message>
    <message>
        <source>Remove what is not needed: `docker system df` shows it, `docker image prune` frees it.</source>
        <translation>Уберите ненужное: `docker system df` покажет, `docker image prune` освободит.</translation>
    </message>
    <message>
        <source>%1 of memory are free; a second slot needs about %2, as much as the serving one.</source>
        <translation>Свободно %1 памяти; второму слоту нужно около %2, как и работающему.</translation>
    </message>
    <message>
        <source>Free memory on the host, or give it more.</source>
        <translation>Освободите память на хосте или добавьте её.</translation>
    </message>
    <message>
        <source>%1 of memory are free; a second slot needs about %2.</source>
        <translation>Свободно %1 памяти; второму слоту нужно около %2.</translation>
    </message>
</context>
<context>
    <name>DockerCli</name>
    <message>
        <source>The program docker was not found.</source>
        <translation>Программа docker не найдена.</translation>
    </message>
    <message>
        <source>Install Docker and its Compose plug-in, and put docker on the PATH.</source>
        <translation>Установите Docker и его модуль Compose и поставьте docker в PATH.</translation>
    </message>
    <message>
        <source>Docker at %1 did not answer within %2.</source>
        <translation>Docker на %1 не ответил за %2.</translation>
    </message>
    <message>
        <source>See whether the daemon hangs: `docker info`.</source>
        <translation>Посмотрите, не завис ли демон: `docker info`.</translation>
    </message>
    <message>
        <source>`%1` failed: %2</source>
        <translation>`%1` не удалось: %2</translation>
    </message>
    <message>
        <source>context “%1”</source>
        <translation>контекста «%1»</translation>
    </message>
    <message>
        <source>Docker&apos;s answer is not what `docker inspect` prints: %1</source>
        <translation>Ответ Docker — не то, что печатает `docker inspect`: %1</translation>
    </message>
    <message>
        <source>Docker does not answer at %1. The daemon may be stopped.</source>
        <translation>Docker не отвечает на %1. Возможно, демон остановлен.</translation>
    </message>
    <message>
        <source>Start it, for example with `sudo systemctl start docker`, and try again.</source>
        <translation>Запустите его, например `sudo systemctl start docker`, и попробуйте снова.</translation>
    </message>
    <message>
        <source>You may not use Docker at %1.</source>
        <translation>Вам нельзя пользоваться Docker на %1.</translation>
    </message>
    <message>
        <source>Add yourself to the group that owns the socket (`sudo usermod -aG docker $USER`) and log in again.</source>
        <translation>Добавьте себя в группу, которой принадлежит сокет (`sudo usermod -aG docker $USER`), и войдите снова.</translation>
    </message>
    <message>
        <source>Docker has no %1.</source>
        <translation>У Docker нет %1.</translation>
    </message>
    <message>
        <source>`docker context ls` lists the contexts; correct `docker: context:` in pilothouse.yaml.</source>
        <translation>`docker context ls` перечисляет контексты; исправьте `docker: context:` в pilothouse.yaml.</translation>
    </message>
    <message>
        <source>Docker has no Compose plug-in of version 2.</source>
        <translation>У Docker нет подключаемого модуля Compose версии 2.</translation>
    </message>
    <message>
        <source>Install docker-compose-plugin (Compose %1 or newer).</source>
        <translation>Установите docker-compose-plugin (Compose %1 или новее).</translation>
    </message>
</context>
<context>
    <name>DockerInspector</name>
    <message>
        <source>Docker Compose is %1; Pilothouse needs 2.24 or newer.</source>
        <translation>Docker Compose версии %1; Pilothouse нужен 2.24 или новее.</translation>
    </message>
    <message>
        <source>Update the package docker-compose-plugin.</source>
        <translation>Обновите пакет docker-compose-plugin.</translation>
    </message>
    <message>
        <source>There is no container %1.</source>
        <translation>Контейнера %1 нет.</translation>
    </message>
    <message>
        <source>The image %1 is not on the Docker host.</source>
        <translation>Образа %1 нет на хосте Docker.</translation>
    </message>
    <message>
        <source>Build or pull it: `pilothousectl prepare`.</source>
        <translation>Соберите или скачайте его: `pilothousectl prepare`.</translation>
    </message>
    <message>
        <source>The Docker host has no image at all, and the deployment lease needs one.</source>
        <translation>На хосте Docker нет ни одного образа, а аренде развёртывания нужен один.</translation>
    </message>
    <message>
        <source>Bring the stack up first: `docker compose up -d`.</source>
        <translation>Сначала поднимите стек: `docker compose up -d`.</translation>
    </message>
</context>
<context>
    <name>DockerReader</name>
    <message>
        <source>Docker&apos;s socket did not give a list of containers.</source>
        <translation>Сокет Docker не дал списка контейнеров.</translation>
    </message>
    <message>
        <source>Docker&apos;s socket did not tell of a container.</source>
        <translation>Сокет Docker не рассказал о контейнере.</translation>
    </message>
    <message>
        <source>`docker inspect` failed: %1</source>
        <translation>`docker inspect` не удался: %1</translation>
    </message>
</context>
<context>
    <name>DockerSocket</name>
    <message>
        <source>Docker&apos;s socket did not answer as expected.</source>
        <translation>Сокет Docker ответил не так, как ожидалось.</translation>
    </message>
    <message>
        <source>Docker&apos;s socket does not know the question.</source>
        <translation>Сокет Docker не знает такого вопроса.</translation>
    </message>
    <message>
        <source>Docker is not asked over a socket of this machine.</source>
        <translation>Docker спрашивают не через сокет этой машины.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Docker program</source>
        <translation>Программа Docker</translation>
    </message>
    <message>
        <source>Docker daemon</source>
        <translation>Демон Docker</translation>
    </message>
    <message>
        <source>Docker Compose</source>
        <translation>Docker Compose</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Overlay folder</source>
        <translation>Папка наложения</translation>
    </message>
    <message>
        <source>Disk of backups</source>
        <translation>Диск резервных копий</translation>
    </message>
    <message>
        <source>Backup programs</source>
        <translation>Программы копирования</translation>
    </message>
    <message>
        <source>Database password</source>
        <translation>Пароль базы данных</translation>
    </message>
    <message>
        <source>Compose files</source>
        <translation>Файлы compose</translation>
    </message>
    <message>
        <source>Disk of Docker</source>
        <translation>Диск Docker</translation>
    </message>
    <message>
        <source>Required variables</source>
        <translation>Нужные переменные</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Маршрутизатор</translation>
    </message>
    <message>
        <source>Public URL</source>
        <translation>Публичный адрес</translation>
    </message>
    <message>
        <source>Health URL</source>
        <translation>Адрес здоровья</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Indexes and constraints</source>
        <translation>Индексы и ограничения</translation>
    </message>
    <message>
        <source>Folder of locks and logs</source>
        <translation>Папка блокировок и логов</translation>
    </message>
</context>
<context>
    <name>DoctorCommand</name>
    <message>
        <source>Project file</source>
        <translation>Файл проекта</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n проблема</numerusform>
            <numerusform>%n проблемы</numerusform>
            <numerusform>%n проблем</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrainStep</name>
    <message>
        <source>%1 does not run any more</source>
        <translation>%1 больше не работает</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 больше нет</translation>
    </message>
    <message>
        <source>no request in flight</source>
        <translation>запросов в работе нет</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) after the limit of %1</source>
        <translation>
            <numerusform>%n соединение после предела %1</numerusform>
            <numerusform>%n соединения после предела %1</numerusform>
            <numerusform>%n соединений после предела %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message>
        <source>traffic</source>
        <translation>трафик</translation>
    </message>
    <message>
        <source>divided between slots</source>
        <translation>разделён между слотами</translation>
    </message>
    <message>
        <source>See `pilothousectl runs`; deploy or roll back to give it to one slot.</source>
        <translation>Смотрите `pilothousectl runs`; разверните или откатите, чтобы отдать его одному слоту.</translation>
    </message>
    <message>
        <source>The router was switched by hand or put back. The next deployment starts from what it says now.</source>
        <translation>Маршрутизатор переключили вручную или вернули. Следующее развёртывание исходит из того, что он говорит сейчас.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>running</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>Start it: `docker compose up -d %1`.</source>
        <translation>Запустите его: `docker compose up -d %1`.</translation>
    </message>
    <message>
        <source>Deploy the release again: `pilothousectl deploy --env %1 --release %2`.</source>
        <translation>Разверните релиз снова: `pilothousectl deploy --env %1 --release %2`.</translation>
    </message>
    <message>
        <source>Read its log: `docker logs --tail 100 %1`.</source>
        <translation>Прочтите его лог: `docker logs --tail 100 %1`.</translation>
    </message>
    <message>
        <source>Raise its memory limit, or find what fills it. %1</source>
        <translation>Увеличьте его предел памяти или найдите, что её занимает. %1</translation>
    </message>
    <message>
        <source>Start it: `docker start %1`.</source>
        <translation>Запустите его: `docker start %1`.</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>не в порядке</translation>
    </message>
    <message>
        <source>no restarts</source>
        <translation>без перезапусков</translation>
    </message>
    <message numerus="yes">
        <source>restarted by Docker %n time(s)</source>
        <translation>
            <numerusform>перезапущен Docker %n раз</numerusform>
            <numerusform>перезапущен Docker %n раза</numerusform>
            <numerusform>перезапущен Docker %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>image of %1 (%2)</source>
        <translation>образ %1 (%2)</translation>
    </message>
    <message>
        <source>Somebody recreated it with another image. Deploy the release you want.</source>
        <translation>Кто-то создал его заново с другим образом. Разверните нужный релиз.</translation>
    </message>
    <message>
        <source>nothing (the tag is gone)</source>
        <translation>ничего (тега больше нет)</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>тег %1</translation>
    </message>
    <message>
        <source>What runs stays as it is. Give every build a tag of its own, and deploy that.</source>
        <translation>То, что запущено, остаётся как есть. Давайте каждой сборке свой тег и развёртывайте его.</translation>
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
        <translation>работает рядом с %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлен</translation>
    </message>
    <message>
        <source>Harmless: it gets no traffic. Stop it with %1.</source>
        <translation>Безвредно: трафика он не получает. Остановите его: %1.</translation>
    </message>
    <message>
        <source>Two of it take jobs.</source>
        <translation>Задания берут сразу два.</translation>
    </message>
    <message>
        <source>Two versions of it take jobs.</source>
        <translation>Задания берут сразу две версии.</translation>
    </message>
    <message>
        <source>Stop it with %1.</source>
        <translation>Остановите его: %1.</translation>
    </message>
    <message>
        <source>It takes effect with the next deployment.</source>
        <translation>Подействует при следующем развёртывании.</translation>
    </message>
    <message>
        <source>compose files</source>
        <translation>файлы compose</translation>
    </message>
    <message>
        <source>environment files</source>
        <translation>файлы окружения</translation>
    </message>
    <message>
        <source>project file, %1</source>
        <translation>файл проекта, %1</translation>
    </message>
    <message>
        <source>as at %1</source>
        <translation>как при %1</translation>
    </message>
    <message>
        <source>edited since</source>
        <translation>с тех пор изменён</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>“%1” is written in a way that a form cannot change.</source>
        <translation>«%1» записано так, что форма не может это изменить.</translation>
    </message>
    <message>
        <source>Change it in the file; it is read again at once.</source>
        <translation>Измените в файле; он тут же читается снова.</translation>
    </message>
    <message>
        <source>The project file is no YAML: %1</source>
        <translation>Файл проекта — не YAML: %1</translation>
    </message>
    <message>
        <source>Correct it in the file first.</source>
        <translation>Сначала исправьте это в файле.</translation>
    </message>
</context>
<context>
    <name>Ejection</name>
    <message>
        <source>Nothing of Pilothouse is in environment %1: there is nothing to give back.</source>
        <translation>В окружении %1 ничего от Pilothouse нет: возвращать нечего.</translation>
    </message>
    <message>
        <source>Take that edit back, or take the lines marked “pilothouse” out by hand.</source>
        <translation>Отмените эту правку или уберите вручную строки с пометкой «pilothouse».</translation>
    </message>
    <message>
        <source>The team&apos;s own container of %1 is gone, so there is nothing to give the traffic back to.</source>
        <translation>Собственного контейнера команды для %1 больше нет, поэтому вернуть трафик некому.</translation>
    </message>
    <message>
        <source>Bring it up with the release that serves now: docker compose up -d %1</source>
        <translation>Поднимите его с релизом, который сейчас работает: docker compose up -d %1</translation>
    </message>
    <message>
        <source>%1 now runs %2; the team&apos;s own container runs %3.</source>
        <translation>%1 сейчас работает с %2; собственный контейнер команды — с %3.</translation>
    </message>
    <message>
        <source>See that %1 is healthy</source>
        <translation>Посмотреть, что %1 в порядке</translation>
    </message>
    <message>
        <source>Start %1 and wait until it is healthy</source>
        <translation>Запустить %1 и дождаться готовности</translation>
    </message>
    <message>
        <source>Switch from %1 to the team&apos;s own service</source>
        <translation>Переключить с %1 на собственную службу команды</translation>
    </message>
    <message>
        <source>Wait until %1 has answered its requests</source>
        <translation>Дождаться, пока %1 ответит на свои запросы</translation>
    </message>
    <message>
        <source>Stop the slots&apos; workers, start the team&apos;s own</source>
        <translation>Остановить рабочих слотов, запустить собственных</translation>
    </message>
    <message>
        <source>Take Pilothouse&apos;s part out of the router: one reload, idle client connections are closed</source>
        <translation>Убрать часть Pilothouse из маршрутизатора: одна перезагрузка, простаивающие соединения клиентов закрываются</translation>
    </message>
    <message numerus="yes">
        <source>Stop and remove %n container(s) of the slots</source>
        <translation>
            <numerusform>Остановить и удалить %n контейнер слотов</numerusform>
            <numerusform>Остановить и удалить %n контейнера слотов</numerusform>
            <numerusform>Остановить и удалить %n контейнеров слотов</numerusform>
        </translation>
    </message>
    <message>
        <source>Users would get another release than now. %1</source>
        <translation>Пользователи получили бы другой релиз, чем сейчас. %1</translation>
    </message>
    <message>
        <source>Bring the team&apos;s own service to the release that serves (set it in the compose file or .env, then `docker compose up -d %1`: nobody is sent there yet), or allow it with --release-change.</source>
        <translation>Приведите собственную службу команды к работающему релизу (задайте его в файле compose или .env, затем `docker compose up -d %1`: туда пока никого не отправляют) или разрешите через --release-change.</translation>
    </message>
    <message>
        <source>gives the stack back to its team</source>
        <translation>возвращает стек команде</translation>
    </message>
    <message>
        <source>Take Pilothouse&apos;s part out of the router</source>
        <translation>Убрать часть Pilothouse из маршрутизатора</translation>
    </message>
    <message>
        <source>The team&apos;s own container %1 is not healthy after %2. The slot still serves; nothing was switched.</source>
        <translation>Собственный контейнер команды %1 не готов через %2. Слот ещё работает; ничего не переключено.</translation>
    </message>
    <message>
        <source>Look at it: docker logs %1</source>
        <translation>Посмотрите на него: docker logs %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are still being answered after %1; they get the container&apos;s stop time.</source>
        <translation>
            <numerusform>Через %1 ещё обрабатывается %n запрос; ему даётся время остановки контейнера.</numerusform>
            <numerusform>Через %1 ещё обрабатываются %n запроса; им даётся время остановки контейнера.</numerusform>
            <numerusform>Через %1 ещё обрабатываются %n запросов; им даётся время остановки контейнера.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnvironmentPreflight</name>
    <message>
        <source>Docker daemon</source>
        <translation>Демон Docker</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Образы</translation>
    </message>
    <message>
        <source>Disk of Docker</source>
        <translation>Диск Docker</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Порты</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Маршрутизатор</translation>
    </message>
    <message>
        <source>Active slot</source>
        <translation>Активный слот</translation>
    </message>
    <message>
        <source>Health now</source>
        <translation>Здоровье сейчас</translation>
    </message>
    <message>
        <source>Callers past the router</source>
        <translation>Обращения мимо</translation>
    </message>
    <message>
        <source>Pages now</source>
        <translation>Страницы сейчас</translation>
    </message>
    <message>
        <source>Required variables</source>
        <translation>Нужные переменные</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Database connections</source>
        <translation>Соединения с базой</translation>
    </message>
    <message>
        <source>Backup programs</source>
        <translation>Программы копирования</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Последняя копия</translation>
    </message>
    <message>
        <source>Disk of backups</source>
        <translation>Диск резервных копий</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>Другие запуски</translation>
    </message>
    <message>
        <source>Deployment lease</source>
        <translation>Аренда развёртывания</translation>
    </message>
</context>
<context>
    <name>EnvironmentStatus</name>
    <message numerus="yes">
        <source>restarted by Docker %n time(s)</source>
        <translation>
            <numerusform>перезапущен Docker %n раз</numerusform>
            <numerusform>перезапущен Docker %n раза</numerusform>
            <numerusform>перезапущен Docker %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>killed for lack of memory</source>
        <translation>убит из-за нехватки памяти</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>не запускался</translation>
    </message>
    <message>
        <source>last exit code %1</source>
        <translation>последний код выхода %1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>код выхода %1</translation>
    </message>
    <message>
        <source>running again, so that its last exit code is not known</source>
        <translation>снова работает, поэтому последний код выхода неизвестен</translation>
    </message>
    <message>
        <source>Docker says: %1</source>
        <translation>Docker говорит: %1</translation>
    </message>
</context>
<context>
    <name>ExpandStep</name>
    <message>
        <source>both shapes are there</source>
        <translation>обе формы на месте</translation>
    </message>
    <message>
        <source>Expansion kept</source>
        <translation>Расширение сохранено</translation>
    </message>
    <message>
        <source>Expansion removed: %1</source>
        <translation>Расширение убрано: %1</translation>
    </message>
</context>
<context>
    <name>ExpansionExecutor</name>
    <message>
        <source>The database has no table %1.</source>
        <translation>В базе нет таблицы %1.</translation>
    </message>
    <message>
        <source>%1 has expanded %2 already.</source>
        <translation>%1 уже расширил %2.</translation>
    </message>
    <message>
        <source>Plan again.</source>
        <translation>Составьте план снова.</translation>
    </message>
    <message>
        <source>The expansion of %1 was made, and is not there.</source>
        <translation>Расширение %1 сделано, но его нет.</translation>
    </message>
    <message>
        <source>After the backfill of %1 old and new differ still, or an index or a constraint of it is missing.</source>
        <translation>После дозаполнения %1 старое и новое всё ещё расходятся, или не хватает его индекса либо ограничения.</translation>
    </message>
    <message>
        <source>Something writes past the trigger (session_replication_role = replica does), or takes away what was made. Find out what, then plan again.</source>
        <translation>Кто-то пишет мимо триггера (так бывает при session_replication_role = replica) или убирает сделанное. Выясните, кто, затем составьте план снова.</translation>
    </message>
    <message>
        <source>The contract of %1 was made, and its mark is still there.</source>
        <translation>Сжатие %1 сделано, но его пометка ещё на месте.</translation>
    </message>
    <message>
        <source>Not every row of %1 comes back as it was by the expressions in pilothouse.yaml, or an index or a constraint of it is missing.</source>
        <translation>Не каждая строка %1 возвращается выражениями из pilothouse.yaml такой, какой была, или не хватает его индекса либо ограничения.</translation>
    </message>
    <message>
        <source>Correct the expressions or the rows, then plan again; the query below counts them.</source>
        <translation>Исправьте выражения или строки и спланируйте заново; запрос ниже их считает.</translation>
    </message>
</context>
<context>
    <name>ExpansionOffer</name>
    <message>
        <source>It has nothing that would have to be made in two halves.</source>
        <translation>В ней нет ничего, что надо делать в две половины.</translation>
    </message>
    <message>
        <source>Line %1 is none of the changes that can be made in two halves: %2. Put it into a migration of its own.</source>
        <translation>Строка %1 — не из изменений, которые можно сделать в две половины: %2. Вынесите её в отдельную миграцию.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read: %2.</source>
        <translation>Строку %1 нельзя прочесть: %2.</translation>
    </message>
    <message>
        <source>The columns that pilothouse.yaml has expressions for are changed in another way too. Put that into a migration of its own.</source>
        <translation>Столбцы, для которых в pilothouse.yaml есть выражения, меняются и иначе. Вынесите это в отдельную миграцию.</translation>
    </message>
    <message>
        <source>It runs code that nobody can see through: %1.</source>
        <translation>Она выполняет код, сквозь который не видно: %1.</translation>
    </message>
    <message>
        <source>Put that into a migration of its own, or let expressions in pilothouse.yaml stand for it.</source>
        <translation>Вынесите его в отдельную миграцию или пусть за него стоят выражения в pilothouse.yaml.</translation>
    </message>
    <message>
        <source>When it only fills the new columns, say so beside its expressions in pilothouse.yaml: replaces-code: true.</source>
        <translation>Если он только заполняет новые столбцы, скажите это рядом с её выражениями в pilothouse.yaml: replaces-code: true.</translation>
    </message>
</context>
<context>
    <name>ExpansionPlanning</name>
    <message>
        <source>%1 carries the expansion of %2 already; end that first (`pilothousectl plan --strategy contract`)</source>
        <translation>%1 уже несёт расширение %2; сначала завершите его (`pilothousectl plan --strategy contract`)</translation>
    </message>
    <message>
        <source>%1 stands on both columns; release one change after the other</source>
        <translation>%1 стоит на обоих столбцах; выпускайте одно изменение за другим</translation>
    </message>
    <message>
        <source>Without `database:` in pilothouse.yaml nothing can be expanded.</source>
        <translation>Без `database:` в pilothouse.yaml расширять нечего.</translation>
    </message>
    <message>
        <source>Name the application&apos;s database there.</source>
        <translation>Назовите там базу данных приложения.</translation>
    </message>
    <message>
        <source>Not everything in this release can be expanded and contracted: %1</source>
        <translation>Не всё в этом релизе можно расширить и сжать: %1</translation>
    </message>
    <message>
        <source>Change what stands in the way, release the rest on its own, or deploy in a maintenance window.</source>
        <translation>Измените то, что мешает, выпустите остальное отдельно или развёртывайте в окно обслуживания.</translation>
    </message>
</context>
<context>
    <name>ExpansionWriter</name>
    <message>
        <source>its index %1 is INVALID</source>
        <translation>её индекс %1 НЕДЕЙСТВИТЕЛЕН</translation>
    </message>
    <message>
        <source>its index %1 cannot be written for another column</source>
        <translation>её индекс %1 нельзя записать для другого столбца</translation>
    </message>
    <message>
        <source>the index of its constraint %1 was not found</source>
        <translation>индекс её ограничения %1 не найден</translation>
    </message>
    <message>
        <source>it is part of the constraint %1, of a kind that cannot be made twice</source>
        <translation>он входит в ограничение %1 такого вида, которое нельзя сделать дважды</translation>
    </message>
    <message>
        <source>its constraint %1 is not validated</source>
        <translation>её ограничение %1 не проверено</translation>
    </message>
    <message>
        <source>its constraint %1 cannot be written for another column</source>
        <translation>её ограничение %1 нельзя записать для другого столбца</translation>
    </message>
    <message>
        <source>the index %1 has no counterpart on %2</source>
        <translation>у индекса %1 нет пары на %2</translation>
    </message>
    <message>
        <source>the constraint %1 has no counterpart on %2</source>
        <translation>у ограничения %1 нет пары на %2</translation>
    </message>
    <message>
        <source>%1 cannot be expanded: %2.</source>
        <translation>%1 нельзя расширить: %2.</translation>
    </message>
    <message>
        <source>Change that first, or deploy in a maintenance window.</source>
        <translation>Сначала измените это или развёртывайте в окно обслуживания.</translation>
    </message>
    <message>
        <source>The triggers of %1 (%2) fire for every row that the backfill touches.</source>
        <translation>Триггеры %1 (%2) срабатывают на каждую строку, которой касается дозаполнение.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary table (a view, a partitioned or an inherited table)</source>
        <translation>%1 — не обычная таблица (представление, секционированная или наследованная)</translation>
    </message>
    <message>
        <source>the user of database: in pilothouse.yaml does not own %1</source>
        <translation>%1 не принадлежит пользователю из database: в pilothouse.yaml</translation>
    </message>
    <message>
        <source>the database has no such column; where a pending migration makes it, deploy that one first</source>
        <translation>в базе нет такого столбца; если его создаёт ожидающая миграция, сначала разверните её</translation>
    </message>
    <message>
        <source>%1 depends on it</source>
        <translation>от него зависит %1</translation>
    </message>
    <message>
        <source>%1 has no primary key, by which its rows are copied in batches</source>
        <translation>у %1 нет первичного ключа, по которому строки копируются порциями</translation>
    </message>
    <message>
        <source>the database has no such column</source>
        <translation>в базе нет такого столбца</translation>
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
        <translation>он ещё не NOT NULL</translation>
    </message>
    <message>
        <source>it is NOT NULL already</source>
        <translation>он уже NOT NULL</translation>
    </message>
    <message>
        <source>the migration does not say which value takes NULL&apos;s place</source>
        <translation>миграция не говорит, какое значение встаёт на место NULL</translation>
    </message>
    <message>
        <source>the database gives it a value by itself</source>
        <translation>значение даёт ему сама база</translation>
    </message>
    <message>
        <source>NULL in %1.%2 becomes %3, as the migration says; taking the expansion back does not bring it back.</source>
        <translation>NULL в %1.%2 становится %3, как говорит миграция; отмена расширения его не возвращает.</translation>
    </message>
    <message>
        <source>it is part of the primary key</source>
        <translation>он входит в первичный ключ</translation>
    </message>
    <message>
        <source>Rows that the new release writes have NULL in %1.%2, which was NOT NULL: after a rollback the old release has to bear reading it.</source>
        <translation>В строках, которые пишет новый релиз, %1.%2 — NULL, а было NOT NULL: после отката старый релиз должен это вынести.</translation>
    </message>
    <message>
        <source>other users have rights on it, which a view would not pass on</source>
        <translation>у других пользователей есть на неё права, которых представление не передаст</translation>
    </message>
    <message>
        <source>it has row level security, which a view would pass by</source>
        <translation>на ней защита на уровне строк, мимо которой прошло бы представление</translation>
    </message>
    <message>
        <source>%1 is a view until the contract: TRUNCATE and COPY into it fail, everything else goes through to %2.</source>
        <translation>До сжатия %1 — представление: TRUNCATE и COPY в него не проходят, всё остальное доходит до %2.</translation>
    </message>
    <message>
        <source>there is a column %1 already</source>
        <translation>столбец %1 уже есть</translation>
    </message>
    <message>
        <source>the database gives it a value by itself, so that nobody can tell whether a release has written it</source>
        <translation>значение даёт сама база, поэтому нельзя сказать, писал ли его релиз</translation>
    </message>
    <message>
        <source>its type is a domain</source>
        <translation>его тип — домен</translation>
    </message>
    <message>
        <source>it has rights of its own</source>
        <translation>у него собственные права</translation>
    </message>
    <message>
        <source>it is NOT NULL, and no constant of its type %1 is known</source>
        <translation>он NOT NULL, и для его типа %1 константа неизвестна</translation>
    </message>
    <message>
        <source>there is no column %1</source>
        <translation>столбца %1 нет</translation>
    </message>
    <message>
        <source>Statements that the old release has prepared in the server (psycopg 3, JDBC) fail once when the type of %1.%2 changes under them.</source>
        <translation>Запросы, которые старый релиз подготовил на сервере (psycopg 3, JDBC), один раз не проходят, когда под ними меняется тип %1.%2.</translation>
    </message>
    <message>
        <source>its expressions fail on a value (SQLSTATE %1); the query below fails alike</source>
        <translation>его выражения не справляются с одним из значений (SQLSTATE %1); запрос ниже — так же</translation>
    </message>
    <message>
        <source>%1 is part of the primary key</source>
        <translation>%1 входит в первичный ключ</translation>
    </message>
    <message>
        <source>the database gives %1 a value by itself, so that nobody can tell whether a release has written it</source>
        <translation>значение %1 даёт сама база, поэтому нельзя сказать, писал ли его релиз</translation>
    </message>
    <message>
        <source>the type of %1 is a domain</source>
        <translation>тип %1 — домен</translation>
    </message>
    <message>
        <source>%1 has rights of its own</source>
        <translation>у %1 собственные права</translation>
    </message>
    <message>
        <source>What stands on the old columns of %1 goes with them in the contract: %2.</source>
        <translation>То, что стоит на старых столбцах %1, уходит вместе с ними при сжатии: %2.</translation>
    </message>
    <message>
        <source>%1 to %2 is none of the widenings that are known (smallint, integer and bigint); under a name of its own (Django: db_column) and with expressions in pilothouse.yaml it can be made</source>
        <translation>из %1 в %2 — не из известных расширений (smallint, integer и bigint); под собственным именем (в Django — db_column) и с выражениями в pilothouse.yaml это можно сделать</translation>
    </message>
</context>
<context>
    <name>Expansions</name>
    <message>
        <source>The plan has an expansion that this version cannot read.</source>
        <translation>В плане есть расширение, которое эта версия не может прочесть.</translation>
    </message>
    <message>
        <source>Use the version that made the plan.</source>
        <translation>Возьмите версию, которая составила план.</translation>
    </message>
    <message>
        <source>%1 becomes NOT NULL</source>
        <translation>%1 становится NOT NULL</translation>
    </message>
    <message>
        <source>%1 goes</source>
        <translation>%1 уходит</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 становится %2</translation>
    </message>
    <message>
        <source>The expansion stays: both releases work on it, what %1 wrote is kept, and deploying it again goes on from here. `pilothousectl plan --strategy contract` ends it once a release serves that needs it.</source>
        <translation>Расширение остаётся: оба релиза с ним работают, записанное %1 сохранено, и повторное развёртывание продолжит отсюда. `pilothousectl plan --strategy contract` завершит его, когда работает релиз, которому оно нужно.</translation>
    </message>
    <message>
        <source>The expansion stays, because %1, which is applied, builds upon it; both releases work on it.</source>
        <translation>Расширение остаётся, потому что на нём построена %1, которая применена; оба релиза с ним работают.</translation>
    </message>
</context>
<context>
    <name>FileChanges</name>
    <message>
        <source>%1 was changed in the meantime.</source>
        <translation>%1 тем временем изменён.</translation>
    </message>
    <message>
        <source>Look at the change again and repeat.</source>
        <translation>Посмотрите изменение снова и повторите.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 нельзя удалить.</translation>
    </message>
    <message>
        <source>Let the user who deploys write to %1.</source>
        <translation>Дайте тому, кто развёртывает, писать в %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 нельзя записать: %2</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>The lock file %1 cannot be opened: %2.</source>
        <translation>Файл блокировки %1 нельзя открыть: %2.</translation>
    </message>
    <message>
        <source>See that its folder is there, writable for you, and not on a full disk.</source>
        <translation>Посмотрите, есть ли его папка, можете ли вы в неё писать и не полон ли диск.</translation>
    </message>
</context>
<context>
    <name>HttpAnswerParser</name>
    <message>
        <source>the head of the answer is longer than %1</source>
        <translation>заголовок ответа длиннее %1</translation>
    </message>
    <message>
        <source>the body is longer than %1</source>
        <translation>тело длиннее %1</translation>
    </message>
    <message>
        <source>a chunk is longer than it says: “%1”</source>
        <translation>кусок длиннее, чем сказано: «%1»</translation>
    </message>
    <message>
        <source>not a status line of HTTP/1.x: “%1”</source>
        <translation>не строка состояния HTTP/1.x: «%1»</translation>
    </message>
    <message>
        <source>not a header: “%1”</source>
        <translation>не заголовок: «%1»</translation>
    </message>
    <message>
        <source>the server switched protocols without being asked</source>
        <translation>сервер сменил протокол без просьбы</translation>
    </message>
    <message>
        <source>not a length: “Content-Length: %1”</source>
        <translation>не длина: «Content-Length: %1»</translation>
    </message>
    <message>
        <source>not the size of a chunk: “%1”</source>
        <translation>не размер куска: «%1»</translation>
    </message>
    <message>
        <source>no byte of an answer came</source>
        <translation>не пришло ни байта ответа</translation>
    </message>
    <message>
        <source>the head of the answer was not complete</source>
        <translation>заголовок ответа пришёл не целиком</translation>
    </message>
    <message>
        <source>status %1, the body was not complete after %2 bytes</source>
        <translation>код %1, после %2 байт тело не целое</translation>
    </message>
</context>
<context>
    <name>HttpEndpoint</name>
    <message>
        <source>%1 is not an http or https URL with a host.</source>
        <translation>%1 — не адрес http или https с хостом.</translation>
    </message>
    <message>
        <source>Write it like http://127.0.0.1:8080/.</source>
        <translation>Напишите как http://127.0.0.1:8080/.</translation>
    </message>
</context>
<context>
    <name>HttpHealthCheck</name>
    <message>
        <source>The health check was cancelled.</source>
        <translation>Проверка здоровья отменена.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look at the log of the container.</source>
        <translation>Посмотрите лог контейнера.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 в %2</translation>
    </message>
</context>
<context>
    <name>ImageMaker</name>
    <message>
        <source>The image %1 could not be built: %2</source>
        <translation>Образ %1 не удалось собрать: %2</translation>
    </message>
    <message>
        <source>Correct the build of service “%1” and try again.</source>
        <translation>Исправьте сборку службы «%1» и попробуйте снова.</translation>
    </message>
    <message>
        <source>The image %1 is not here, and its registry does not answer.</source>
        <translation>Образа %1 здесь нет, а его реестр не отвечает.</translation>
    </message>
    <message>
        <source>Build or load the image on the Docker host, or see to the registry.</source>
        <translation>Соберите или загрузите образ на хосте Docker или займитесь реестром.</translation>
    </message>
    <message>
        <source>The image %1 is neither here nor in its registry: %2</source>
        <translation>Образа %1 нет ни здесь, ни в его реестре: %2</translation>
    </message>
    <message>
        <source>Build and push it, or correct the release.</source>
        <translation>Соберите и отправьте его или исправьте релиз.</translation>
    </message>
</context>
<context>
    <name>ImagePreparer</name>
    <message>
        <source>“%1” is not a release: a release is an image tag.</source>
        <translation>«%1» — не релиз: релиз — это тег образа.</translation>
    </message>
    <message>
        <source>For example: --release v2</source>
        <translation>Например: --release v2</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Может быть, «%1»?</translation>
    </message>
    <message>
        <source>Releases on the Docker host: %1.</source>
        <translation>Релизы на хосте Docker: %1.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Run `pilothousectl journal verify`, and put the journal back from a copy or move its folder aside to begin a new one.</source>
        <translation>Запустите `pilothousectl journal verify` и верните журнал из копии или отложите его папку, чтобы начать новый.</translation>
    </message>
    <message>
        <source>The journal %1 is locked: another process has held it for more than 10 seconds.</source>
        <translation>Журнал %1 заблокирован: другой процесс держит его больше 10 секунд.</translation>
    </message>
    <message>
        <source>End the process that holds it, for example an open sqlite3 shell, and try again.</source>
        <translation>Завершите процесс, который его держит, например открытую оболочку sqlite3, и попробуйте снова.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: the disk is full. Nothing of the event was kept.</source>
        <translation>Журнал %1 нельзя записать: диск полон. От события ничего не сохранено.</translation>
    </message>
    <message>
        <source>Free space on that disk and try again.</source>
        <translation>Освободите место на этом диске и попробуйте снова.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read or written: the disk reports an error.</source>
        <translation>Журнал %1 нельзя читать или писать: диск сообщает об ошибке.</translation>
    </message>
    <message>
        <source>See that the disk is there, healthy and not full, and try again.</source>
        <translation>Посмотрите, на месте ли диск, исправен ли он и не полон ли, и попробуйте снова.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: your user may not write there, or its folder is missing.</source>
        <translation>Журнал %1 нельзя открыть: ваш пользователь не может туда писать, или его папки нет.</translation>
    </message>
    <message>
        <source>Give the folder back to your user, or set XDG_DATA_HOME to one you own.</source>
        <translation>Верните папку своему пользователю или задайте XDG_DATA_HOME своей папкой.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged.</source>
        <translation>Журнал %1 повреждён.</translation>
    </message>
    <message>
        <source>%1 is not a journal: it is no SQLite database.</source>
        <translation>%1 — не журнал: это не база данных SQLite.</translation>
    </message>
    <message>
        <source>The journal %1 refused a statement.</source>
        <translation>Журнал %1 отклонил запрос.</translation>
    </message>
    <message>
        <source>An event&apos;s payload is nested too deeply for the journal.</source>
        <translation>Содержимое события вложено для журнала слишком глубоко.</translation>
    </message>
    <message>
        <source>The journal&apos;s head %1 is missing, so nobody can tell whether events were removed.</source>
        <translation>Головы журнала %1 нет, поэтому нельзя сказать, не удалены ли события.</translation>
    </message>
    <message>
        <source>The journal ends at event %1, but event %2 was written before: events were removed.</source>
        <translation>Журнал кончается событием %1, но раньше было записано событие %2: события удалены.</translation>
    </message>
    <message>
        <source>The journal&apos;s last event (%1) is not the one that was written: it was replaced.</source>
        <translation>Последнее событие журнала (%1) — не то, что было записано: его подменили.</translation>
    </message>
    <message>
        <source>Event %1 of the journal cannot be read: its payload is no JSON object.</source>
        <translation>Событие %1 журнала нельзя прочесть: его содержимое — не объект JSON.</translation>
    </message>
    <message>
        <source>The journal %1 can be read but not written by your user.</source>
        <translation>Журнал %1 ваш пользователь может читать, но не писать.</translation>
    </message>
    <message>
        <source>Give the file and its folder back to your user, or set XDG_DATA_HOME to a folder you own.</source>
        <translation>Верните файл и его папку своему пользователю или задайте XDG_DATA_HOME своей папкой.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Pilothouse (format %2; this one writes format %3).</source>
        <translation>Журнал %1 записан более новым Pilothouse (формат %2; этот пишет формат %3).</translation>
    </message>
    <message>
        <source>Use that version, or set XDG_DATA_HOME to another folder.</source>
        <translation>Возьмите ту версию или задайте XDG_DATA_HOME другой папкой.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be made: %2.</source>
        <translation>Журнал %1 нельзя создать: %2.</translation>
    </message>
    <message>
        <source>See that its folder is writable for you and its disk not full, or set XDG_DATA_HOME to another folder.</source>
        <translation>Посмотрите, можете ли вы писать в его папку и не полон ли диск, или задайте XDG_DATA_HOME другой папкой.</translation>
    </message>
    <message>
        <source>%1 is not a journal: it is another program&apos;s database, or empty.</source>
        <translation>%1 — не журнал: это база данных другой программы или пустая.</translation>
    </message>
    <message>
        <source>The journal %1 is missing or empty, but its head says that %2 events were written.</source>
        <translation>Журнала %1 нет или он пуст, но его голова говорит, что записано событий: %2.</translation>
    </message>
    <message>
        <source>There is no journal at %1.</source>
        <translation>В %1 журнала нет.</translation>
    </message>
    <message>
        <source>The first run makes one.</source>
        <translation>Его создаст первый запуск.</translation>
    </message>
    <message>
        <source>Event %1 is missing.</source>
        <translation>Нет события %1.</translation>
    </message>
    <message>
        <source>Events %1 to %2 are missing.</source>
        <translation>Нет событий с %1 по %2.</translation>
    </message>
    <message>
        <source>There is an event with the number %1, which no event can have.</source>
        <translation>Есть событие с номером %1, какого у события быть не может.</translation>
    </message>
    <message>
        <source>Event %1 was changed: its content does not fit its hash.</source>
        <translation>Событие %1 изменено: его содержимое не сходится с хешем.</translation>
    </message>
    <message>
        <source>At place %1 stands the event that was written as number %2.</source>
        <translation>На месте %1 стоит событие, записанное под номером %2.</translation>
    </message>
    <message>
        <source>Before event %1, which was written as number %2, events were removed and the rest renumbered.</source>
        <translation>Перед событием %1, записанным под номером %2, события удалены, а остальные перенумерованы.</translation>
    </message>
    <message>
        <source>The first event does not begin a journal: what was before it is missing.</source>
        <translation>Первое событие не начинает журнал: того, что было до него, нет.</translation>
    </message>
    <message>
        <source>Event %1 follows another event than the one before it.</source>
        <translation>Событие %1 следует за другим событием, а не за тем, что перед ним.</translation>
    </message>
    <message>
        <source>Event %1 was replaced: event %2 was written after a different one.</source>
        <translation>Событие %1 подменено: событие %2 было записано после другого.</translation>
    </message>
    <message>
        <source>The head %1 is damaged, so nobody can tell whether the journal&apos;s end is whole.</source>
        <translation>Голова %1 повреждена, поэтому нельзя сказать, цел ли конец журнала.</translation>
    </message>
    <message>
        <source>The head %1 is missing, so nobody can tell whether the journal&apos;s end is whole.</source>
        <translation>Головы %1 нет, поэтому нельзя сказать, цел ли конец журнала.</translation>
    </message>
    <message>
        <source>The journal ends at event %1, but event %2 was written: the end was cut off.</source>
        <translation>Журнал кончается событием %1, но было записано событие %2: конец отрезан.</translation>
    </message>
    <message>
        <source>The head names another event %1 than the journal has.</source>
        <translation>Голова называет другое событие %1, чем в журнале.</translation>
    </message>
    <message>
        <source>The head is older (event %1) than the journal&apos;s end (event %2).</source>
        <translation>Голова старше (событие %1), чем конец журнала (событие %2).</translation>
    </message>
    <message>
        <source>The journal is locked: another process has held %1 for more than 10 seconds.</source>
        <translation>Журнал заблокирован: другой процесс держит %1 больше 10 секунд.</translation>
    </message>
    <message>
        <source>End the process that holds it (`fuser %1` names it) and try again.</source>
        <translation>Завершите процесс, который его держит (`fuser %1` назовёт его), и попробуйте снова.</translation>
    </message>
    <message>
        <source>Run `pilothousectl journal verify`. Put the journal and its head back from a copy, or move both aside to begin a new journal.</source>
        <translation>Запустите `pilothousectl journal verify`. Верните журнал и его голову из копии или отложите оба, чтобы начать новый.</translation>
    </message>
    <message>
        <source>%1 is not a journal: its tables are not those of one.</source>
        <translation>%1 — не журнал: его таблицы не от журнала.</translation>
    </message>
    <message>
        <source>The journal&apos;s last event has the number %1, which no event can have.</source>
        <translation>У последнего события журнала номер %1, какого у события быть не может.</translation>
    </message>
</context>
<context>
    <name>JournalCommand</name>
    <message>
        <source>Up to event %1 the chain is whole. Compare %2 with a copy or an earlier export; what comes after cannot be trusted.</source>
        <translation>До события %1 цепочка цела. Сравните %2 с копией или прежней выгрузкой; тому, что дальше, доверять нельзя.</translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 нельзя записать: %2.</translation>
    </message>
    <message>
        <source>Choose another file or folder, or make room.</source>
        <translation>Выберите другой файл или папку либо освободите место.</translation>
    </message>
</context>
<context>
    <name>JournalHeadFile</name>
    <message>
        <source>The journal&apos;s head %1 cannot be used: %2.</source>
        <translation>Голову журнала %1 нельзя использовать: %2.</translation>
    </message>
    <message>
        <source>Give the journal&apos;s folder back to your user.</source>
        <translation>Верните папку журнала своему пользователю.</translation>
    </message>
    <message>
        <source>See that the disk is there and not full.</source>
        <translation>Посмотрите, на месте ли диск и не полон ли он.</translation>
    </message>
    <message>
        <source>The journal&apos;s head %1 is damaged: neither of its two lines is whole.</source>
        <translation>Голова журнала %1 повреждена: ни одна из её двух строк не цела.</translation>
    </message>
    <message>
        <source>Run `pilothousectl journal verify`; it says how far the journal can be trusted.</source>
        <translation>Запустите `pilothousectl journal verify`; он скажет, до какого места журналу можно верить.</translation>
    </message>
</context>
<context>
    <name>JournalPages</name>
    <message numerus="yes">
        <source>%n request(s) sent, %1 failed</source>
        <translation>
            <numerusform>отправлен %n запрос, не удалось %1</numerusform>
            <numerusform>отправлено %n запроса, не удалось %1</numerusform>
            <numerusform>отправлено %n запросов, не удалось %1</numerusform>
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
        <translation>true или false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>объект</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 отсутствует</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1: должно быть %2</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1: неизвестно</translation>
    </message>
</context>
<context>
    <name>LintReport</name>
    <message>
        <source> (allowed: %1)</source>
        <translation> (разрешено: %1)</translation>
    </message>
</context>
<context>
    <name>Linter</name>
    <message>
        <source>There is no “%1”.</source>
        <translation>«%1» нет.</translation>
    </message>
    <message>
        <source>Name a file, a folder, or - for standard input.</source>
        <translation>Назовите файл, папку или - для стандартного ввода.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» нельзя прочесть: %2.</translation>
    </message>
    <message>
        <source>Make it readable, or leave it out.</source>
        <translation>Сделайте его доступным для чтения или не называйте.</translation>
    </message>
    <message>
        <source>the text is larger than 64 MiB, and was not looked at; split it</source>
        <translation>текст больше 64 МиБ и не просмотрен; разделите его</translation>
    </message>
</context>
<context>
    <name>LiveCatalog</name>
    <message>
        <source>The catalog&apos;s statement is missing from the program.</source>
        <translation>В программе нет запроса каталога.</translation>
    </message>
    <message>
        <source>The database&apos;s own catalog could not be read.</source>
        <translation>Собственный каталог базы не удалось прочесть.</translation>
    </message>
</context>
<context>
    <name>LockTime</name>
    <message>
        <source>nobody knows how many rows %1 has</source>
        <translation>никто не знает, сколько строк в %1</translation>
    </message>
    <message>
        <source>%1 rows of %2 at %3 µs each, as measured with 1,000,000 on PostgreSQL 15</source>
        <translation>%1 строк %2 по %3 мкс, как измерено на 1 000 000 в PostgreSQL 15</translation>
    </message>
</context>
<context>
    <name>LockWords</name>
    <message>
        <source>a statement that this user may not see</source>
        <translation>запрос, который этому пользователю видеть нельзя</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>for %1 at %2</source>
        <translation>на %1 в %2</translation>
    </message>
    <message>
        <source>%1, its transaction open for %2, last %3</source>
        <translation>%1, транзакция открыта %2, последним %3</translation>
    </message>
    <message>
        <source>nothing more of it may be seen</source>
        <translation>больше ничего видеть нельзя</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the server&apos;s own</source>
        <translation>самого сервера</translation>
    </message>
    <message>
        <source>, “%1”</source>
        <translation>, «%1»</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> с %1</translation>
    </message>
    <message>
        <source>The migration (session %1, %2) has waited %3 for %4. Before it: %5.</source>
        <translation>Миграция (сеанс %1, %2) ждёт %3 блокировки %4. Перед ней: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) wait behind the migration (session %1, %2), the longest for %3 for %4: %5.</source>
        <translation>
            <numerusform>За миграцией (сеанс %1, %2) ждёт %n сеанс, дольше всего %3 блокировки %4: %5.</numerusform>
            <numerusform>За миграцией (сеанс %1, %2) ждут %n сеанса, дольше всего %3 блокировки %4: %5.</numerusform>
            <numerusform>За миграцией (сеанс %1, %2) ждут %n сеансов, дольше всего %3 блокировки %4: %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The migration&apos;s statement %1 was cancelled for the %n session(s) behind it, of which the longest had waited %2. Nothing of its transaction stays.</source>
        <translation>
            <numerusform>Запрос миграции %1 отменён ради %n сеанса за ней, из которых дольше всего ждали %2. От её транзакции ничего не остаётся.</numerusform>
            <numerusform>Запрос миграции %1 отменён ради %n сеансов за ней, из которых дольше всего ждали %2. От её транзакции ничего не остаётся.</numerusform>
            <numerusform>Запрос миграции %1 отменён ради %n сеансов за ней, из которых дольше всего ждали %2. От её транзакции ничего не остаётся.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) wait behind the migration, which could not be cancelled: %1</source>
        <translation>
            <numerusform>За миграцией, которую не удалось отменить, ждёт %n сеанс: %1</numerusform>
            <numerusform>За миграцией, которую не удалось отменить, ждут %n сеанса: %1</numerusform>
            <numerusform>За миграцией, которую не удалось отменить, ждут %n сеансов: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Locks are not watched: %1 Until they are, only lock_timeout limits a wait.</source>
        <translation>За блокировками не наблюдают: %1 Пока это так, ожидание ограничивает только lock_timeout.</translation>
    </message>
    <message>
        <source>The session ends; its client gets an error and has to connect again.</source>
        <translation>Сеанс закончится; его клиент получит ошибку и должен будет соединиться снова.</translation>
    </message>
    <message>
        <source>Its statement %1 ends with an error.</source>
        <translation>Его запрос %1 закончится ошибкой.</translation>
    </message>
    <message>
        <source>No transaction is open: nothing is taken back.</source>
        <translation>Открытой транзакции нет: ничего не отменяется.</translation>
    </message>
    <message>
        <source>its transaction, open for %1, has changed no table that can be seen</source>
        <translation>её транзакция, открытая %1, не изменила ни одной видимой таблицы</translation>
    </message>
    <message>
        <source>what its transaction did in %1 to %2 is taken back</source>
        <translation>сделанное её транзакцией за %1 в %2 отменяется</translation>
    </message>
    <message>
        <source> CONCURRENTLY leaves an INVALID index, which has to be dropped.</source>
        <translation> CONCURRENTLY оставляет НЕДЕЙСТВИТЕЛЬНЫЙ индекс, который надо удалить.</translation>
    </message>
    <message>
        <source>%1 Of it: %2.%3</source>
        <translation>%1 Из этого: %2.%3</translation>
    </message>
    <message>
        <source>, %1 %</source>
        <translation>, %1 %</translation>
    </message>
    <message>
        <source>%1 on %2: %3%4</source>
        <translation>%1 на %2: %3%4</translation>
    </message>
</context>
<context>
    <name>MaintenanceOffStep</name>
    <message>
        <source>the page is off</source>
        <translation>страница убрана</translation>
    </message>
    <message>
        <source>users were kept out for %1</source>
        <translation>пользователей не пускали %1</translation>
    </message>
    <message>
        <source>Users get the maintenance page again</source>
        <translation>Пользователи снова видят страницу обслуживания</translation>
    </message>
</context>
<context>
    <name>MaintenanceOnStep</name>
    <message>
        <source>the page is on</source>
        <translation>страница показана</translation>
    </message>
    <message>
        <source>users get the page, with 503 and Retry-After</source>
        <translation>пользователи получают страницу, с 503 и Retry-After</translation>
    </message>
    <message>
        <source>The page stays on</source>
        <translation>Страница остаётся</translation>
    </message>
    <message>
        <source>The maintenance page was on before this run, and stays on.</source>
        <translation>Страница обслуживания была включена до этого запуска и остаётся.</translation>
    </message>
    <message>
        <source>The page is off, after %1</source>
        <translation>Страница убрана через %1</translation>
    </message>
</context>
<context>
    <name>MaintenancePage</name>
    <message>
        <source>The maintenance page is on by the router&apos;s own word, but %1 does not show it: %2.</source>
        <translation>По слову самого маршрутизатора страница обслуживания включена, но %1 её не показывает: %2.</translation>
    </message>
    <message>
        <source>The maintenance page is off by the router&apos;s own word, but %1 still shows it: %2.</source>
        <translation>По слову самого маршрутизатора страница обслуживания убрана, но %1 её ещё показывает: %2.</translation>
    </message>
    <message>
        <source>See what stands between that address and the router: a cache, or another proxy.</source>
        <translation>Посмотрите, что стоит между этим адресом и маршрутизатором: кэш или другой прокси.</translation>
    </message>
</context>
<context>
    <name>MaintenancePlanner</name>
    <message>
        <source>The migrations stay: the old release works on the new schema.</source>
        <translation>Миграции остаются: старый релиз работает с новой схемой.</translation>
    </message>
    <message>
        <source>The migrations are reversed, and read back; nothing is lost.</source>
        <translation>Миграции отменяются и перечитываются; ничего не теряется.</translation>
    </message>
    <message>
        <source>The migrations are reversed, and read back, while nobody has been let in; afterwards a person decides, behind the page.</source>
        <translation>Миграции отменяются и перечитываются, пока никого не впустили; после этого решает человек, за страницей.</translation>
    </message>
    <message>
        <source>They cannot be reversed without loss: the page stays on, and a person restores the backup or deploys a repair.</source>
        <translation>Отменить их без потерь нельзя: страница остаётся, и человек восстанавливает копию или развёртывает исправление.</translation>
    </message>
    <message>
        <source>Users get the page again until the old release serves.</source>
        <translation>Пользователи снова видят страницу, пока не заработает старый релиз.</translation>
    </message>
    <message>
        <source>Users get the page again; what they wrote in the new shape is lost with a restored backup.</source>
        <translation>Пользователи снова видят страницу; записанное ими в новой форме теряется при восстановлении копии.</translation>
    </message>
    <message>
        <source>Show the maintenance page</source>
        <translation>Показать страницу обслуживания</translation>
    </message>
    <message>
        <source>The page goes, once the old release can serve.</source>
        <translation>Страница уходит, как только старый релиз может работать.</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Остановить %1</translation>
    </message>
    <message>
        <source>The old ones run again.</source>
        <translation>Старые снова работают.</translation>
    </message>
    <message>
        <source>Wait for active requests</source>
        <translation>Дождаться активных запросов</translation>
    </message>
    <message>
        <source>Start the new %1</source>
        <translation>Запустить новый %1</translation>
    </message>
    <message>
        <source>The new ones are stopped and removed.</source>
        <translation>Новые останавливаются и удаляются.</translation>
    </message>
    <message>
        <source>Take the page off</source>
        <translation>Убрать страницу</translation>
    </message>
    <message>
        <source>Users get the maintenance page for about %1.</source>
        <translation>Пользователи видят страницу обслуживания около %1.</translation>
    </message>
</context>
<context>
    <name>MigrationGate</name>
    <message>
        <source>“%1” was typed, not the release&apos;s name. </source>
        <translation>Введено «%1», а не имя релиза. </translation>
    </message>
    <message>
        <source>Release %1 has a migration that is certain to fail.</source>
        <translation>В релизе %1 есть миграция, которая точно не пройдёт.</translation>
    </message>
    <message>
        <source>Correct it; nobody can accept what PostgreSQL refuses.</source>
        <translation>Исправьте её; никто не может принять то, что отклоняет PostgreSQL.</translation>
    </message>
    <message>
        <source>%1Can the release that serves live with the migrations of %2? What they do to it cannot be seen from here.</source>
        <translation>%1Может ли работающий релиз жить с миграциями %2? Отсюда не видно, что они с ним сделают.</translation>
    </message>
    <message>
        <source>Read the statements below. If it can, say so by --accept-unsafe %1.</source>
        <translation>Прочтите запросы ниже. Если может, скажите это через --accept-unsafe %1.</translation>
    </message>
    <message>
        <source>%1Release %2 has a migration that can fail requests of the release that serves, or that nobody can judge.</source>
        <translation>%1В релизе %2 есть миграция, из-за которой могут не пройти запросы работающего релиза или о которой никто не может судить.</translation>
    </message>
    <message>
        <source>Make it additive, have it rewritten in two halves with --expand-contract, or accept it knowingly with --accept-unsafe %1.</source>
        <translation>Сделайте её аддитивной, дайте переписать её в две половины через --expand-contract или примите её сознательно через --accept-unsafe %1.</translation>
    </message>
    <message>
        <source>Release %1 has a migration that PostgreSQL refuses, in a maintenance window too.</source>
        <translation>В релизе %1 есть миграция, которую PostgreSQL отклоняет и в окно обслуживания.</translation>
    </message>
    <message>
        <source>Correct it, and build the release anew.</source>
        <translation>Исправьте её и соберите релиз заново.</translation>
    </message>
    <message>
        <source>%1Release %2 has a migration that nobody can judge.</source>
        <translation>%1В релизе %2 есть миграция, о которой никто не может судить.</translation>
    </message>
    <message>
        <source>Look at it, and accept it knowingly with --accept-unsafe %1.</source>
        <translation>Посмотрите её и примите сознательно через --accept-unsafe %1.</translation>
    </message>
    <message>
        <source>Release %1 has a migration that loses data, and no backup is taken in %2.</source>
        <translation>В релизе %1 есть миграция, которая теряет данные, а резервной копии в %2 не делается.</translation>
    </message>
    <message>
        <source>Switch backups on for the environment: `backups: enabled: true`.</source>
        <translation>Включите резервные копии для окружения: `backups: enabled: true`.</translation>
    </message>
</context>
<context>
    <name>MigrationJudge</name>
    <message>
        <source>its columns are NOT NULL already, so only the catalog changes</source>
        <translation>её столбцы уже NOT NULL, поэтому меняется только каталог</translation>
    </message>
    <message>
        <source>nobody can read or write %1, which this transaction has altered, until the rows of %2 are changed</source>
        <translation>никто не может читать или писать %1, изменённую этой транзакцией, пока меняются строки %2</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s parser does not accept it: %1</source>
        <translation>Разборщик PostgreSQL этого не принимает: %1</translation>
    </message>
    <message>
        <source>the column is new and may be NULL, so INSERTs of the old code go on</source>
        <translation>столбец новый и может быть NULL, поэтому INSERT старого кода проходят</translation>
    </message>
    <message>
        <source>nobody can read or write %1, which this transaction has altered, until the index on %2 is built</source>
        <translation>никто не может читать или писать %1, изменённую этой транзакцией, пока строится индекс на %2</translation>
    </message>
    <message>
        <source>this text created the index itself</source>
        <translation>этот текст сам создал индекс</translation>
    </message>
    <message>
        <source>the index is locked for everybody: every query on its table waits while it is built</source>
        <translation>индекс закрыт для всех: пока он строится, каждый запрос к таблице ждёт</translation>
    </message>
    <message>
        <source>it takes away the limit that keeps others from waiting behind this migration</source>
        <translation>она снимает предел, который не даёт другим ждать за этой миграцией</translation>
    </message>
    <message>
        <source> (its suppression gives no reason, and so does not count)</source>
        <translation> (подавление без причины, поэтому не считается)</translation>
    </message>
    <message>
        <source>nothing here says what type the column has now: unless it is a narrower %1, the whole of %2 is rewritten while nobody can read or write it</source>
        <translation>здесь не сказано, какой сейчас тип у столбца: если это не более узкий %1, переписывается вся %2, и никто не может её читать или писать</translation>
    </message>
    <message>
        <source>in a UTC session only the catalog of %1 changes, but the values mean something else to the old code</source>
        <translation>в сеансе UTC меняется только каталог %1, но для старого кода значения означают другое</translation>
    </message>
    <message>
        <source>nobody can read or write %1, which this transaction has altered, until this code has ended</source>
        <translation>никто не может читать или писать %1, изменённую этой транзакцией, пока этот код не кончит</translation>
    </message>
    <message>
        <source>nobody can read or write %1, which this transaction has altered, until the query has ended</source>
        <translation>никто не может читать или писать %1, изменённую этой транзакцией, пока запрос не кончит</translation>
    </message>
    <message>
        <source>nobody can read or write %1, which this transaction has altered, until this is done</source>
        <translation>никто не может читать или писать %1, изменённую этой транзакцией, пока это не сделано</translation>
    </message>
    <message>
        <source>this text added the column itself; the old code does not know it</source>
        <translation>этот текст сам добавил столбец; старый код его не знает</translation>
    </message>
    <message>
        <source>the old code still reads the attribute of %1, and its values are lost</source>
        <translation>старый код ещё читает атрибут %1, а его значения теряются</translation>
    </message>
    <message>
        <source>readers of %1 wait while it is copied</source>
        <translation>читатели %1 ждут, пока она копируется</translation>
    </message>
</context>
<context>
    <name>NginxFolder</name>
    <message>
        <source>The router&apos;s configuration %1 is mounted as a single file. Such a mount keeps the file it had at the start, so a changed file is never seen.</source>
        <translation>Конфигурация маршрутизатора %1 смонтирована одним файлом. Такое монтирование держит файл, какой был при запуске, и изменённого никогда не видно.</translation>
    </message>
    <message>
        <source>Mount its folder instead: in the router&apos;s volumes replace “%1:%2” by “%3:%4”, with nothing but the router&apos;s configuration in that folder, and run `docker compose up -d`.</source>
        <translation>Смонтируйте папку: в volumes маршрутизатора замените «%1:%2» на «%3:%4», пусть в этой папке будет только конфигурация маршрутизатора, и выполните `docker compose up -d`.</translation>
    </message>
    <message>
        <source>The router&apos;s configuration %1 does not exist.</source>
        <translation>Конфигурации маршрутизатора %1 нет.</translation>
    </message>
    <message>
        <source>Set router.config in the project file to the folder that is mounted into the router.</source>
        <translation>Задайте в файле проекта router.config папкой, смонтированной в маршрутизатор.</translation>
    </message>
    <message>
        <source>The folder %1 is not mounted into the router&apos;s container.</source>
        <translation>Папка %1 не смонтирована в контейнер маршрутизатора.</translation>
    </message>
    <message>
        <source>Set router.config in the project file to the folder that is mounted into the router, or mount it: “%1:/etc/nginx/conf.d:ro” in the router&apos;s volumes.</source>
        <translation>Задайте в файле проекта router.config папкой, смонтированной в маршрутизатор, или смонтируйте её: «%1:/etc/nginx/conf.d:ro» в volumes маршрутизатора.</translation>
    </message>
</context>
<context>
    <name>NginxSites</name>
    <message>
        <source>%1 speaks another protocol than HTTP</source>
        <translation>%1 говорит не на HTTP</translation>
    </message>
    <message>
        <source>Let the application answer HTTP and pass to it with `proxy_pass http://%1:PORT;`.</source>
        <translation>Пусть приложение отвечает по HTTP; передавайте ему через `proxy_pass http://%1:PORT;`.</translation>
    </message>
    <message>
        <source>it stands in “%1”, not directly in a location</source>
        <translation>он стоит в «%1», а не прямо в location</translation>
    </message>
    <message>
        <source>Move `proxy_pass %1;` into a location of its own.</source>
        <translation>Перенесите `proxy_pass %1;` в собственный location.</translation>
    </message>
    <message>
        <source>it speaks %1 to the application</source>
        <translation>он говорит с приложением на %1</translation>
    </message>
    <message>
        <source>Pass plain HTTP inside the stack: `proxy_pass http://%1:PORT;`.</source>
        <translation>Внутри стека передавайте простой HTTP: `proxy_pass http://%1:PORT;`.</translation>
    </message>
    <message>
        <source>upstream %1 has %2 servers, and which of them would be replaced is not clear</source>
        <translation>в upstream %1 серверов: %2, и неясно, какой заменять</translation>
    </message>
    <message>
        <source>Leave one line in it: `server %1:%2;`.</source>
        <translation>Оставьте в нём одну строку: `server %1:%2;`.</translation>
    </message>
    <message>
        <source>`proxy_pass %1` has a variable for its address</source>
        <translation>в `proxy_pass %1` адрес задан переменной</translation>
    </message>
    <message>
        <source>Write the address out: `proxy_pass http://%1:PORT;`. Pilothouse&apos;s own include resolves the name again and again, so the variable is not needed.</source>
        <translation>Напишите адрес прямо: `proxy_pass http://%1:PORT;`. Вставка Pilothouse сама снова и снова находит имя, и переменная не нужна.</translation>
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
        <translation>Сеанс %1 — другого пользователя, и этому его трогать нельзя.</translation>
    </message>
    <message>
        <source>Let a database administrator do it, or grant pg_signal_backend to database.user.</source>
        <translation>Пусть это сделает администратор базы, или дайте database.user право pg_signal_backend.</translation>
    </message>
    <message>
        <source>No session %1 of this database is there.</source>
        <translation>Сеанса %1 в этой базе нет.</translation>
    </message>
    <message>
        <source>`pilothousectl locks list` shows those that are. Sessions of other databases are not touched.</source>
        <translation>`pilothousectl locks list` покажет, какие есть. Сеансов других баз не трогают.</translation>
    </message>
    <message>
        <source>Session %1 was told to end, and has not within %2.</source>
        <translation>Сеансу %1 велели закончить, и за %2 он не закончил.</translation>
    </message>
    <message>
        <source>It may be writing to disk or waiting for its client. Look again with `pilothousectl locks list`.</source>
        <translation>Возможно, он пишет на диск или ждёт клиента. Посмотрите снова: `pilothousectl locks list`.</translation>
    </message>
    <message>
        <source>Session %1 runs no statement now (%2), so there is nothing to cancel.</source>
        <translation>Сеанс %1 сейчас ничего не выполняет (%2), поэтому отменять нечего.</translation>
    </message>
    <message>
        <source>A transaction that was left open ends only with its session: `pilothousectl locks terminate %1`.</source>
        <translation>Оставленная открытой транзакция кончается только вместе с сеансом: `pilothousectl locks terminate %1`.</translation>
    </message>
</context>
<context>
    <name>PostgresRunLock</name>
    <message>
        <source>The database cannot be asked for a lock: %1</source>
        <translation>У базы нельзя попросить блокировку: %1</translation>
    </message>
    <message>
        <source>The server still keeps an earlier session of this run, and the lock with it.</source>
        <translation>Сервер ещё держит прежний сеанс этого запуска, а с ним и блокировку.</translation>
    </message>
    <message>
        <source>A connection pooler stands between Pilothouse and the database, which cannot hold a lock for a run.</source>
        <translation>Между Pilothouse и базой стоит пул соединений, который не может держать блокировку для запуска.</translation>
    </message>
    <message>
        <source>Another session</source>
        <translation>Другой сеанс</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> с %1</translation>
    </message>
    <message>
        <source>%1%2 holds the deployment lock of the database, connected since %3 UTC.</source>
        <translation>%1%2 держит блокировку развёртывания базы, соединён с %3 UTC.</translation>
    </message>
    <message>
        <source>Another runner deploys to the same database, perhaps on another Docker host: wait until it ends. If it is gone and the server has not noticed, end its session: SELECT pg_terminate_backend(%1);</source>
        <translation>В ту же базу развёртывает другой исполнитель, возможно, на другом хосте Docker: дождитесь его конца. Если его уже нет, а сервер этого не заметил, завершите его сеанс: SELECT pg_terminate_backend(%1);</translation>
    </message>
</context>
<context>
    <name>Reconciliation</name>
    <message>
        <source>The script that compares migrations with the catalog is missing from the program.</source>
        <translation>В программе нет сценария, который сравнивает миграции с каталогом.</translation>
    </message>
    <message>
        <source>Django cannot compare the release&apos;s migrations with the database (exit code %1).</source>
        <translation>Django не может сравнить миграции релиза с базой (код выхода %1).</translation>
    </message>
    <message>
        <source>The detail has the container&apos;s last lines.</source>
        <translation>В подробностях последние строки контейнера.</translation>
    </message>
</context>
<context>
    <name>ReleaseProof</name>
    <message>
        <source>Environment %1 has no migrations.</source>
        <translation>У окружения %1 нет миграций.</translation>
    </message>
    <message>
        <source>Add `database:` and `migrations:` to it in pilothouse.yaml.</source>
        <translation>Добавьте ему `database:` и `migrations:` в pilothouse.yaml.</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>The image %1 of release “%2” is not here.</source>
        <translation>Образа %1 релиза «%2» здесь нет.</translation>
    </message>
    <message>
        <source>`pilothousectl prepare --env %1 --release %2` builds or pulls it.</source>
        <translation>`pilothousectl prepare --env %1 --release %2` соберёт или скачает его.</translation>
    </message>
</context>
<context>
    <name>RestWorkersStep</name>
    <message>
        <source>the old ones rest</source>
        <translation>старые отдыхают</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 остановлен</translation>
    </message>
    <message>
        <source>Old workers run again</source>
        <translation>Старые рабочие снова работают</translation>
    </message>
</context>
<context>
    <name>Reversing</name>
    <message>
        <source>The maintenance page stays on. Either deploy a repaired release (--strategy maintenance-window --accept-failing RELEASE)</source>
        <translation>Страница обслуживания остаётся. Либо разверните исправленный релиз (--strategy maintenance-window --accept-failing RELEASE)</translation>
    </message>
    <message>
        <source>or bring the data of before back, start %1, and open again:
  pg_restore --clean --if-exists --no-owner --single-transaction -h %2 -p %3 -U %4 -d %5 %6
  pilothousectl maintenance off --env %7</source>
        <translation>либо верните прежние данные, запустите %1 и откройте снова:
  pg_restore --clean --if-exists --no-owner --single-transaction -h %2 -p %3 -U %4 -d %5 %6
  pilothousectl maintenance off --env %7</translation>
    </message>
    <message>
        <source>or reverse the migration by hand, and open again: pilothousectl maintenance off --env %1</source>
        <translation>либо отмените миграцию вручную и откройте снова: pilothousectl maintenance off --env %1</translation>
    </message>
    <message>
        <source>The schema stays as the migrations left it (%1), and %2 cannot serve on it: %3</source>
        <translation>Схема остаётся такой, какой её оставили миграции (%1), и %2 не может с ней работать: %3</translation>
    </message>
    <message>
        <source>Schema kept</source>
        <translation>Схема сохранена</translation>
    </message>
    <message>
        <source>Applied and kept: %1. %2</source>
        <translation>Применено и сохранено: %1. %2</translation>
    </message>
    <message>
        <source>reversing would not bring back what they took.</source>
        <translation>отмена не вернула бы то, что они забрали.</translation>
    </message>
    <message>
        <source>users have been let in, and reversing would lose what they wrote in the new shape.</source>
        <translation>пользователей уже впустили, и отмена потеряла бы записанное ими в новой форме.</translation>
    </message>
    <message>
        <source>%1 reversed</source>
        <translation>%1 отменена</translation>
    </message>
</context>
<context>
    <name>ReviewTools</name>
    <message>
        <source>No migration of %1 is pending any more: there is nothing to prove.</source>
        <translation>Миграции %1 больше не ждут: испытывать нечего.</translation>
    </message>
</context>
<context>
    <name>RowCheck</name>
    <message>
        <source>gone</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>не посчитано</translation>
    </message>
    <message>
        <source>about %1 (estimated)</source>
        <translation>около %1 (оценка)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>rows not counted again: %1</source>
        <translation>строки не пересчитаны: %1</translation>
    </message>
    <message>
        <source>; fewer rows in %1, and no statement of the migrations deletes any: look whether users did</source>
        <translation>; в %1 строк меньше, а миграции ничего не удаляют: посмотрите, не пользователи ли</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>строк: %1</translation>
    </message>
</context>
<context>
    <name>RunHold</name>
    <message>
        <source>The lease of this environment was lost: %1 holds it now (%2, %3).</source>
        <translation>Аренда этого окружения потеряна: теперь её держит %1 (%2, %3).</translation>
    </message>
    <message>
        <source>This run changes nothing any more. `pilothousectl status` shows what runs.</source>
        <translation>Этот запуск больше ничего не меняет. `pilothousectl status` покажет, что работает.</translation>
    </message>
    <message>
        <source>The lease was gone, removed by hand or by a clean-up of Docker, and nobody had taken it: it was taken again.</source>
        <translation>Аренды не было — её удалили вручную или при уборке Docker, — и никто её не взял: она взята снова.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>There is no lock in the database beside the lease: runs from other Docker hosts are not excluded. %1</source>
        <translation>Рядом с арендой нет блокировки в базе: запуски с других хостов Docker не исключены. %1</translation>
    </message>
</context>
<context>
    <name>SchemaChanger</name>
    <message numerus="yes">
        <source>The lock for a change of the schema could not be had within %1, in %n attempt(s).</source>
        <translation>
            <numerusform>Блокировку для изменения схемы не удалось получить за %1, %n попытка.</numerusform>
            <numerusform>Блокировку для изменения схемы не удалось получить за %1, %n попытки.</numerusform>
            <numerusform>Блокировку для изменения схемы не удалось получить за %1, %n попыток.</numerusform>
        </translation>
    </message>
    <message>
        <source>See who holds it (`pilothousectl locks list`), and try again when it is gone.</source>
        <translation>Посмотрите, кто её держит (`pilothousectl locks list`), и попробуйте снова, когда она освободится.</translation>
    </message>
</context>
<context>
    <name>SchemaReview</name>
    <message>
        <source> (the migration says that this is allowed: “%1”)</source>
        <translation> (миграция говорит, что это разрешено: «%1»)</translation>
    </message>
    <message>
        <source>Cached payloads and sessions may hold the old name “%1” (%2).</source>
        <translation>В кэше и сеансах может остаться старое имя «%1» (%2).</translation>
    </message>
    <message>
        <source>The database is a standby: it takes no migration.</source>
        <translation>База данных — реплика: миграций она не принимает.</translation>
    </message>
    <message>
        <source>The database&apos;s catalog could not be read, so every table is taken for big: %1</source>
        <translation>Каталог базы не удалось прочесть, поэтому каждая таблица считается большой: %1</translation>
    </message>
    <message>
        <source>The applied migrations could not be read: %1</source>
        <translation>Применённые миграции не удалось прочесть: %1</translation>
    </message>
</context>
<context>
    <name>SchemaSession</name>
    <message>
        <source>The database session was closed.</source>
        <translation>Сеанс с базой закрыт.</translation>
    </message>
    <message>
        <source>The connection to PostgreSQL was lost while the schema was changed.</source>
        <translation>Соединение с PostgreSQL потеряно во время изменения схемы.</translation>
    </message>
    <message>
        <source>PostgreSQL refused a statement: %1</source>
        <translation>PostgreSQL отклонил запрос: %1</translation>
    </message>
    <message>
        <source>PostgreSQL at %1:%2 lets nobody in who could change the schema.</source>
        <translation>PostgreSQL на %1:%2 не впускает никого, кто мог бы изменить схему.</translation>
    </message>
    <message>
        <source>`pilothousectl doctor` tells what is wrong with database: in pilothouse.yaml.</source>
        <translation>`pilothousectl doctor` скажет, что не так с database: в pilothouse.yaml.</translation>
    </message>
</context>
<context>
    <name>SchemaSource</name>
    <message>
        <source>The schema could not be read within 10 s: somebody changes or migrates a table.</source>
        <translation>Схему не удалось прочесть за 10 с: кто-то меняет таблицу или применяет миграции.</translation>
    </message>
    <message>
        <source>Wait until that is done, and try again.</source>
        <translation>Дождитесь конца и попробуйте снова.</translation>
    </message>
    <message>
        <source>User %1 may not read the whole schema of %2.</source>
        <translation>Пользователь %1 не может прочесть всю схему %2.</translation>
    </message>
    <message>
        <source>Let database.user be the owner of the tables, or grant it pg_read_all_data.</source>
        <translation>Пусть database.user владеет таблицами, или дайте ему pg_read_all_data.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 не удался: %2</translation>
    </message>
    <message>
        <source>The detail has what it said.</source>
        <translation>Что он сказал, есть в подробностях.</translation>
    </message>
</context>
<context>
    <name>ScratchServer</name>
    <message>
        <source>A scratch database cannot be started from %1: %2</source>
        <translation>Временную базу нельзя запустить из %1: %2</translation>
    </message>
    <message>
        <source>Name an image by `migrations: {scratch: {image: …}}` in pilothouse.yaml.</source>
        <translation>Назовите образ через `migrations: {scratch: {image: …}}` в pilothouse.yaml.</translation>
    </message>
    <message>
        <source>The scratch database did not answer within %1.</source>
        <translation>Временная база не ответила за %1.</translation>
    </message>
    <message>
        <source>The scratch database does not start from this image.</source>
        <translation>Временная база не запускается из этого образа.</translation>
    </message>
    <message>
        <source>Name a PostgreSQL image that starts by POSTGRES_USER and POSTGRES_PASSWORD alone, by `migrations: {scratch: {image: …}}` in pilothouse.yaml.</source>
        <translation>Назовите образ PostgreSQL, которому для запуска хватает POSTGRES_USER и POSTGRES_PASSWORD, через `migrations: {scratch: {image: …}}` в pilothouse.yaml.</translation>
    </message>
    <message>
        <source>The scratch database is without something that the target has: %1.</source>
        <translation>Во временной базе нет того, что есть в целевой: %1.</translation>
    </message>
    <message>
        <source>The schema cannot be made in a scratch database: %1</source>
        <translation>Схему нельзя создать во временной базе: %1</translation>
    </message>
    <message>
        <source>Name an image with the target&apos;s version and extensions by `migrations: {scratch: {image: …}}` in pilothouse.yaml.</source>
        <translation>Назовите образ с версией и расширениями целевой базы через `migrations: {scratch: {image: …}}` в pilothouse.yaml.</translation>
    </message>
    <message>
        <source>The scratch database cannot be copied: %1</source>
        <translation>Временную базу нельзя скопировать: %1</translation>
    </message>
    <message>
        <source>The scratch database&apos;s schema cannot be read: %1</source>
        <translation>Схему временной базы нельзя прочесть: %1</translation>
    </message>
</context>
<context>
    <name>ServingJudge</name>
    <message>
        <source>%1, which serves, failed %2 health checks in a row%3.</source>
        <translation>%1 (обслуживает) не прошёл проверок работоспособности подряд: %2%3.</translation>
    </message>
    <message>
        <source>Nothing is known of %1, which serves: no request and no check for %2.</source>
        <translation>О %1 (обслуживает) ничего не известно: ни запросов, ни проверок за %2.</translation>
    </message>
    <message>
        <source>%1 of %2 requests to %3 failed in the last %4.</source>
        <translation>Сбоев: %1 из %2 запросов к %3 за последние %4.</translation>
    </message>
    <message>
        <source>%1 of %2 requests to %3, which serves, failed in the last %4: %5 % (limit %6 %).</source>
        <translation>Сбоев: %1 из %2 запросов к %3 (обслуживает) за последние %4: %5 % (предел %6 %).</translation>
    </message>
</context>
<context>
    <name>Judge</name>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>%1 of %2 requests to %3 failed since the switch (limit %4).</source>
        <translation>С момента переключения не удалось %1 из %2 запросов к %3 (предел %4).</translation>
    </message>
    <message>
        <source>The error counter of %1&apos;s detailed health rose by %2 since the switch (limit %3).</source>
        <translation>Счётчик ошибок в подробном здоровье %1 с момента переключения вырос на %2 (предел %3).</translation>
    </message>
    <message>
        <source>%1 health checks of %2 failed in a row (limit %3)</source>
        <translation>Неудачных проверок здоровья подряд: %1, у %2 (предел %3)</translation>
    </message>
    <message>
        <source>; the last one: %1.</source>
        <translation>; последняя: %1.</translation>
    </message>
    <message>
        <source>%1 of the last %2 requests to %3 failed: %4 (limit %5, %6 after the switch).</source>
        <translation>Не удалось %1 из последних %2 запросов к %3: %4 (предел %5, через %6 после переключения).</translation>
    </message>
    <message>
        <source>The requests to %1 have not been readable for %2: %3</source>
        <translation>Запросы к %1 не читаются уже %2: %3</translation>
    </message>
    <message>
        <source>Nothing is known about %1: no request and no health check result for %2.</source>
        <translation>О %1 ничего не известно: уже %2 ни запросов, ни результатов проверки здоровья.</translation>
    </message>
    <message>
        <source>Nothing has been observed of %1 yet.</source>
        <translation>За %1 ещё ничего не наблюдалось.</translation>
    </message>
    <message>
        <source>%1 of %2 requests to %3 failed since the switch (limit %4); %5 failed checks in a row (limit %6).</source>
        <translation>С момента переключения не удалось %1 из %2 запросов к %3 (предел %4); неудачных проверок подряд: %5 (предел %6).</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain did not answer within %1.</source>
        <translation>Связка ключей не ответила за %1.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Разблокируйте её и попробуйте снова.</translation>
    </message>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>В связке ключей такой записи нет.</translation>
    </message>
    <message>
        <source>The keychain refused access: %1</source>
        <translation>Связка ключей отказала в доступе: %1</translation>
    </message>
    <message>
        <source>Unlock the keychain and allow the access.</source>
        <translation>Разблокируйте связку ключей и разрешите доступ.</translation>
    </message>
    <message>
        <source>No keychain answers: %1</source>
        <translation>Связка ключей не отвечает: %1</translation>
    </message>
</context>
<context>
    <name>LeaseContainer</name>
    <message>
        <source>The deployment lease cannot be created: %1</source>
        <translation>Аренду развёртывания нельзя создать: %1</translation>
    </message>
    <message>
        <source>The deployment lease changes hands faster than it can be taken.</source>
        <translation>Аренда развёртывания переходит из рук в руки быстрее, чем её можно взять.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Попробуйте снова.</translation>
    </message>
    <message>
        <source>The deployment lease cannot be given back: %1</source>
        <translation>Аренду развёртывания нельзя вернуть: %1</translation>
    </message>
    <message>
        <source>%1 holds this environment since %2 UTC: %3 (%4).</source>
        <translation>%1 держит это окружение с %2 UTC: %3 (%4).</translation>
    </message>
    <message>
        <source>Wait for it to end, or look: `pilothousectl show %1`. When its runner is gone: `pilothousectl recover %1`.</source>
        <translation>Дождитесь конца или посмотрите: `pilothousectl show %1`. Если его исполнителя нет: `pilothousectl recover %1`.</translation>
    </message>
</context>
<context>
    <name>LeaseStep</name>
    <message>
        <source>held</source>
        <translation>удерживается</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>держит %1</translation>
    </message>
    <message>
        <source>Lease released</source>
        <translation>Аренда возвращена</translation>
    </message>
</context>
<context>
    <name>LogFile</name>
    <message>
        <source>The log %1 cannot be written: %2</source>
        <translation>Лог %1 нельзя записать: %2</translation>
    </message>
    <message>
        <source>Make the folder writable, or set XDG_STATE_HOME to another.</source>
        <translation>Сделайте папку доступной для записи или задайте другую в XDG_STATE_HOME.</translation>
    </message>
</context>
<context>
    <name>MemoryReader</name>
    <message>
        <source>Docker knows no memory use of this container.</source>
        <translation>Docker не знает расхода памяти этого контейнера.</translation>
    </message>
    <message>
        <source>“%1” is not a memory use.</source>
        <translation>«%1» — не расход памяти.</translation>
    </message>
    <message>
        <source>`docker stats` failed: %1</source>
        <translation>`docker stats` не удался: %1</translation>
    </message>
</context>
<context>
    <name>MigrateStep</name>
    <message numerus="yes">
        <source>%n migration(s) applied</source>
        <translation>
            <numerusform>применена %n миграция</numerusform>
            <numerusform>применено %n миграции</numerusform>
            <numerusform>применено %n миграций</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 applied</source>
        <translation>применена %1</translation>
    </message>
    <message>
        <source>Schema kept</source>
        <translation>Схема сохранена</translation>
    </message>
    <message>
        <source>Applied and kept: %1. They were accepted although the gate refuses them: look at once whether %2 works on this schema; reversing them is a decision of a person.</source>
        <translation>Применено и сохранено: %1. Это приняли, хотя шлюз это отклоняет: сразу посмотрите, работает ли %2 с этой схемой; отменять их решает человек.</translation>
    </message>
    <message>
        <source>Applied and kept: %1. %2</source>
        <translation>Применено и сохранено: %1. %2</translation>
    </message>
    <message>
        <source>; only recorded, because expanded: %1</source>
        <translation>; только записана, потому что расширена: %1</translation>
    </message>
    <message>
        <source>Applied, or recorded as applied, and kept with the expansion: %1.</source>
        <translation>Применено или записано как применённое и сохранено вместе с расширением: %1.</translation>
    </message>
    <message>
        <source>Not recorded as applied any more: %1</source>
        <translation>Больше не записано как применённое: %1</translation>
    </message>
</context>
<context>
    <name>MigrationRunner</name>
    <message>
        <source>Applied migrations stay. The gate let only additions through, which the previous release neither reads nor needs; taking them back would lose what was written to them meanwhile, and the next deployment finds them applied.</source>
        <translation>Применённые миграции остаются. Шлюз пропустил только добавления, которые прежнему релизу не нужны и которых он не читает; их отмена потеряла бы записанное за это время, а следующее развёртывание найдёт их применёнными.</translation>
    </message>
    <message>
        <source>What the migrations left cannot be read back: %1</source>
        <translation>Что оставили миграции, перечитать нельзя: %1</translation>
    </message>
    <message>
        <source>Nothing was committed.</source>
        <translation>Ничего не зафиксировано.</translation>
    </message>
    <message>
        <source>Committed, and staying: %1.</source>
        <translation>Зафиксировано и остаётся: %1.</translation>
    </message>
    <message>
        <source>The old release goes on serving. Correct the migration and deploy a new release.</source>
        <translation>Старый релиз продолжает работать. Исправьте миграцию и разверните новый релиз.</translation>
    </message>
    <message>
        <source>`migrate` failed after its last migration: %1. %2</source>
        <translation>`migrate` не удался после последней миграции: %1. %2</translation>
    </message>
    <message>
        <source>`migrate` ended without an error, but %1 is not in django_migrations. %2</source>
        <translation>`migrate` закончился без ошибки, но %1 нет в django_migrations. %2</translation>
    </message>
    <message>
        <source>Check that the image&apos;s settings name the same database as database: in pilothouse.yaml.</source>
        <translation>Проверьте, что настройки образа называют ту же базу, что и database: в pilothouse.yaml.</translation>
    </message>
    <message numerus="yes">
        <source>Migration %1 could not get its lock within %2, in %n attempt(s). %3</source>
        <translation>
            <numerusform>Миграция %1 не получила блокировку за %2, %n попытка. %3</numerusform>
            <numerusform>Миграция %1 не получила блокировку за %2, %n попытки. %3</numerusform>
            <numerusform>Миграция %1 не получила блокировку за %2, %n попыток. %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Migration %1 failed: %2. %3</source>
        <translation>Миграция %1 не удалась: %2. %3</translation>
    </message>
    <message>
        <source>%1 is not atomic: a part of it may be in, for example an INVALID index; look with \d and remove it first.</source>
        <translation>%1 не атомарна: часть её могла остаться, например НЕДЕЙСТВИТЕЛЬНЫЙ индекс; посмотрите через \d и сначала уберите его.</translation>
    </message>
    <message>
        <source>All of %1&apos;s migrations are of this release; taking them back would drop its tables.</source>
        <translation>Все миграции %1 — из этого релиза; их отмена удалила бы таблицы.</translation>
    </message>
    <message>
        <source>`migrate` ended without an error, but django_migrations is not what it was before.</source>
        <translation>`migrate` закончился без ошибки, но django_migrations не такая, как прежде.</translation>
    </message>
    <message>
        <source>Compare it with `manage.py showmigrations` of the old release before users are let in.</source>
        <translation>Сравните её с `manage.py showmigrations` старого релиза, прежде чем впускать пользователей.</translation>
    </message>
    <message>
        <source>%1 could not be taken back to %2: %3</source>
        <translation>%1 не удалось отменить до %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Migration %1 held up too many others for too long and was cancelled for them, in %n attempt(s). %2</source>
        <translation>
            <numerusform>Миграция %1 слишком долго задерживала слишком многих и ради них отменена, %n попытка. %2</numerusform>
            <numerusform>Миграция %1 слишком долго задерживала слишком многих и ради них отменена, %n попытки. %2</numerusform>
            <numerusform>Миграция %1 слишком долго задерживала слишком многих и ради них отменена, %n попыток. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The run&apos;s log names who waited. Deploy when there is less traffic, make the migration&apos;s lock shorter (`pilothousectl lint` says how), or deploy with --strategy maintenance-window.</source>
        <translation>Кто ждал, сказано в логе запуска. Развёртывайте, когда трафика меньше, сделайте блокировку миграции короче (`pilothousectl lint` скажет как) или развёртывайте с --strategy maintenance-window.</translation>
    </message>
    <message>
        <source>See who holds it (`pilothousectl locks list`), and deploy again when it is gone.</source>
        <translation>Посмотрите, кто её держит (`pilothousectl locks list`), и разверните снова, когда она освободится.</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>%1 in %2 needs a person now</source>
        <translation>%1 в %2: нужен человек сейчас</translation>
    </message>
    <message>
        <source>Nobody works on %1 in %2</source>
        <translation>Над %1 в %2 никто не работает</translation>
    </message>
    <message>
        <source>Its runner is dead. Recover takes it up where the world stands.</source>
        <translation>Его исполнитель мёртв. Восстановление продолжит с того, что есть на самом деле.</translation>
    </message>
    <message>
        <source>%1 in %2 is paused</source>
        <translation>%1 в %2 приостановлен</translation>
    </message>
    <message>
        <source>%1 in %2 cannot be judged</source>
        <translation>О %1 в %2 нельзя судить</translation>
    </message>
    <message>
        <source>%1: %2 does not answer</source>
        <translation>%1: не отвечает %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the router is not set up for switching</source>
        <translation>%1: маршрутизатор не готов к переключению</translation>
    </message>
    <message>
        <source>Doctor shows the change and makes it.</source>
        <translation>Доктор показывает изменение и вносит его.</translation>
    </message>
    <message>
        <source>%1 has drifted: %2</source>
        <translation>%1: расхождение, %2</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>ожидалось %1, найдено %2</translation>
    </message>
    <message>
        <source>%1: migrations are pending</source>
        <translation>%1: миграции ожидают</translation>
    </message>
    <message>
        <source>The journal cannot be written</source>
        <translation>В журнал нельзя писать</translation>
    </message>
    <message>
        <source>The project file has a mistake</source>
        <translation>В файле проекта ошибка</translation>
    </message>
    <message>
        <source>%1: the schema is expanded for %2</source>
        <translation>%1: схема расширена для %2</translation>
    </message>
    <message>
        <source>By %1. Whether the release that serves needs it is not known.</source>
        <translation>Запуском %1. Нужно ли это работающему релизу, неизвестно.</translation>
    </message>
    <message>
        <source>By %1. The contract ends it, once nobody wants to go back.</source>
        <translation>Запуском %1. Завершает contract, когда возврат больше никому не нужен.</translation>
    </message>
    <message>
        <source>By %1. The release that serves does not need it.</source>
        <translation>Запуском %1. Работающему релизу это не нужно.</translation>
    </message>
    <message>
        <source>%1: users get the maintenance page</source>
        <comment>environment</comment>
        <translation>%1: пользователи видят страницу обслуживания</translation>
    </message>
    <message>
        <source>No run goes on that would take it off.</source>
        <translation>Нет запуска, который бы её убрал.</translation>
    </message>
</context>
<context>
    <name>NginxAdoption</name>
    <message>
        <source>nginx does not accept the configuration that is on disk now, so it cannot be adopted.</source>
        <translation>nginx не принимает конфигурацию, которая сейчас на диске, поэтому принять её нельзя.</translation>
    </message>
    <message>
        <source>Mend what nginx names first; what runs is untouched.</source>
        <translation>Сначала исправьте то, что называет nginx; работающее не тронуто.</translation>
    </message>
    <message>
        <source>The folder %1 in the router&apos;s container has characters that nginx would read otherwise.</source>
        <translation>В пути папки %1 в контейнере маршрутизатора есть знаки, которые nginx прочёл бы иначе.</translation>
    </message>
    <message>
        <source>Mount the configuration at a path of letters, digits, dots, dashes and slashes.</source>
        <translation>Смонтируйте конфигурацию по пути из букв, цифр, точек, дефисов и косых черт.</translation>
    </message>
    <message>
        <source>The router&apos;s configuration is not understood. %1</source>
        <translation>Конфигурация маршрутизатора непонятна. %1</translation>
    </message>
    <message>
        <source>Write that part in plain nginx directives.</source>
        <translation>Напишите эту часть простыми директивами nginx.</translation>
    </message>
    <message>
        <source>One reload of nginx. Requests that are being answered are finished; client connections that are idle then are closed (open now: %1). Every later switch needs no reload.</source>
        <translation>Одна перезагрузка nginx. Обрабатываемые запросы завершаются; соединения клиентов, которые тогда простаивают, закрываются (сейчас открыто: %1). Дальше переключения обходятся без перезагрузки.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 нет.</translation>
    </message>
    <message>
        <source>%1 is not as adoption leaves it.</source>
        <translation>%1 не такой, каким его оставляет принятие.</translation>
    </message>
    <message numerus="yes">
        <source>%n old worker(s) of nginx still finish long connections from before the last reload.</source>
        <translation>
            <numerusform>%n старый рабочий процесс nginx ещё завершает долгие соединения с прошлой перезагрузки.</numerusform>
            <numerusform>%n старых рабочих процесса nginx ещё завершают долгие соединения с прошлой перезагрузки.</numerusform>
            <numerusform>%n старых рабочих процессов nginx ещё завершают долгие соединения с прошлой перезагрузки.</numerusform>
        </translation>
    </message>
    <message>
        <source>The router&apos;s configuration was changed since the change was shown.</source>
        <translation>Конфигурация маршрутизатора изменилась после показа изменения.</translation>
    </message>
    <message>
        <source>Look at the change again and repeat.</source>
        <translation>Посмотрите изменение снова и повторите.</translation>
    </message>
    <message>
        <source>nginx&apos;s workers cannot see the folder %1, so no switch would reach them. Everything was put back.</source>
        <translation>Рабочие процессы nginx не видят папку %1, и ни одно переключение до них не дошло бы. Всё возвращено.</translation>
    </message>
    <message>
        <source>Let every user read and enter the router&apos;s configuration folder and the ones above it inside the mount (chmod a+rX).</source>
        <translation>Дайте всем читать и входить в папку конфигурации маршрутизатора и в папки над ней внутри монтирования (chmod a+rX).</translation>
    </message>
    <message>
        <source>The router is not adopted: there is nothing to take back.</source>
        <translation>Маршрутизатор не принят: возвращать нечего.</translation>
    </message>
    <message>
        <source>The slot %1 serves. Without Pilothouse&apos;s part the router would pass to the team&apos;s own service.</source>
        <translation>Работает слот %1. Без части Pilothouse маршрутизатор передавал бы собственной службе команды.</translation>
    </message>
    <message>
        <source>Use `pilothousectl eject`, which goes back to the team&apos;s service first.</source>
        <translation>Возьмите `pilothousectl eject`, который сначала вернёт службу команды.</translation>
    </message>
</context>
<context>
    <name>NginxAsker</name>
    <message>
        <source>The router drops connections, also the one that asks what it does.</source>
        <translation>Маршрутизатор рвёт соединения, и то, которым его спрашивают.</translation>
    </message>
    <message>
        <source>It is out of connections or of processor time; see its error log.</source>
        <translation>У него кончились соединения или процессорное время; смотрите его лог ошибок.</translation>
    </message>
    <message>
        <source>The running nginx has not loaded Pilothouse&apos;s configuration, although its files are there.</source>
        <translation>Работающий nginx не загрузил конфигурацию Pilothouse, хотя её файлы на месте.</translation>
    </message>
    <message>
        <source>Look at `pilothousectl doctor`; a reload may have failed, or the configuration was edited.</source>
        <translation>Посмотрите `pilothousectl doctor`; возможно, перезагрузка не удалась или конфигурацию правили.</translation>
    </message>
    <message>
        <source>The router&apos;s image has neither curl nor wget nor bash, so the router cannot be asked what it does.</source>
        <translation>В образе маршрутизатора нет ни curl, ни wget, ни bash, и его нельзя спросить, что он делает.</translation>
    </message>
    <message>
        <source>Use an nginx image with one of them, for example the official one.</source>
        <translation>Возьмите образ nginx с одним из них, например официальный.</translation>
    </message>
</context>
<context>
    <name>NginxConfig</name>
    <message>
        <source>%1: the configuration includes itself or is too large.</source>
        <translation>%1: конфигурация включает сама себя или слишком велика.</translation>
    </message>
    <message>
        <source>the file is larger than 4 MiB</source>
        <translation>файл больше 4 МиБ</translation>
    </message>
    <message>
        <source>blocks are nested deeper than %1</source>
        <translation>блоки вложены глубже %1</translation>
    </message>
    <message>
        <source>the file ends inside a directive or block</source>
        <translation>файл кончается внутри директивы или блока</translation>
    </message>
    <message>
        <source>unexpected “}”</source>
        <translation>неожиданная «}»</translation>
    </message>
    <message>
        <source>unexpected “{”</source>
        <translation>неожиданная «{»</translation>
    </message>
    <message>
        <source>unexpected “;”</source>
        <translation>неожиданная «;»</translation>
    </message>
    <message>
        <source>unexpected text behind a closing quote</source>
        <translation>неожиданный текст после закрывающей кавычки</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>кавычка не закрыта</translation>
    </message>
</context>
<context>
    <name>NginxFlags</name>
    <message>
        <source>The router could not be switched: %1 cannot be created: %2</source>
        <translation>Маршрутизатор не удалось переключить: нельзя создать %1: %2</translation>
    </message>
    <message>
        <source>Let the user who deploys write to that folder.</source>
        <translation>Дайте тому, кто развёртывает, писать в эту папку.</translation>
    </message>
    <message>
        <source>The router could not be switched: %1 cannot be removed: %2</source>
        <translation>Маршрутизатор не удалось переключить: нельзя удалить %1: %2</translation>
    </message>
    <message>
        <source>The router was switched, but %1 could not be written to disk: %2</source>
        <translation>Маршрутизатор переключён, но %1 не удалось записать на диск: %2</translation>
    </message>
    <message>
        <source>The maintenance page could not be laid beside the router's configuration: %1: %2</source>
        <translation>Страницу обслуживания не удалось положить рядом с конфигурацией маршрутизатора: %1: %2</translation>
    </message>
</context>
<context>
    <name>NginxHost</name>
    <message>
        <source>The Docker host %1 is another machine. The nginx router is switched through files on the machine it runs on, so this version cannot reach it from here.</source>
        <translation>Хост Docker %1 — другая машина. Маршрутизатор nginx переключают файлами на его машине, и эта версия отсюда до него не достаёт.</translation>
    </message>
    <message>
        <source>Run pilothousectl on that machine.</source>
        <translation>Запускайте pilothousectl на той машине.</translation>
    </message>
    <message>
        <source>The router (service %1) does not run.</source>
        <translation>Маршрутизатор (служба %1) не работает.</translation>
    </message>
    <message>
        <source>Start it: docker compose up -d %1</source>
        <translation>Запустите его: docker compose up -d %1</translation>
    </message>
    <message>
        <source>The router&apos;s container does not answer.</source>
        <translation>Контейнер маршрутизатора не отвечает.</translation>
    </message>
    <message>
        <source>Look at it with `docker ps --all`.</source>
        <translation>Посмотрите на него: `docker ps --all`.</translation>
    </message>
    <message>
        <source>The connections of container %1 cannot be read.</source>
        <translation>Соединения контейнера %1 нельзя прочесть.</translation>
    </message>
    <message>
        <source>Its image needs the program `cat`.</source>
        <translation>Его образу нужна программа `cat`.</translation>
    </message>
    <message>
        <source>The router&apos;s processes cannot be listed.</source>
        <translation>Процессы маршрутизатора нельзя перечислить.</translation>
    </message>
</context>
<context>
    <name>NginxPlanner</name>
    <message>
        <source>No location of the router&apos;s configuration passes to %1.</source>
        <translation>Ни один location конфигурации маршрутизатора не передаёт на %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>Pass to it by its service name in a file of the mounted folder: `proxy_pass http://%1:PORT;`.</source>
        <translation>Передавайте ему по имени службы в файле смонтированной папки: `proxy_pass http://%1:PORT;`.</translation>
    </message>
    <message>
        <source>%1 is written in a way that cannot be edited safely.</source>
        <translation>%1 записан так, что править его небезопасно.</translation>
    </message>
    <message>
        <source>%1: Give each directive a line of its own.</source>
        <translation>%1: Дайте каждой директиве свою строку.</translation>
    </message>
    <message>
        <source>%1: this line is included in several places whose surroundings differ.</source>
        <translation>%1: эта строка включена в нескольких местах с разным окружением.</translation>
    </message>
    <message>
        <source>%1: Write the proxy_pass out in each location instead of including it.</source>
        <translation>%1: Напишите proxy_pass в каждом location, а не включайте его.</translation>
    </message>
    <message>
        <source>the location</source>
        <translation>location</translation>
    </message>
    <message>
        <source>%1: open_file_cache would make nginx see a switch only after its time has passed.</source>
        <translation>%1: с open_file_cache nginx увидел бы переключение только через его время.</translation>
    </message>
    <message>
        <source>%1: Move this line into the locations that serve files.</source>
        <translation>%1: Перенесите эту строку в location, отдающие файлы.</translation>
    </message>
    <message>
        <source>%1: open_file_cache is switched off in the servers that pass to the application, so that a switch is seen at once.</source>
        <translation>%1: open_file_cache выключен в server, передающих приложению, чтобы переключение было видно сразу.</translation>
    </message>
    <message>
        <source>the server block</source>
        <translation>блок server</translation>
    </message>
    <message>
        <source>the upstream</source>
        <translation>upstream</translation>
    </message>
    <message>
        <source>%1: something follows the upstream on its last line.</source>
        <translation>%1: после upstream на его последней строке что-то стоит.</translation>
    </message>
    <message>
        <source>%1: End the line behind the closing brace.</source>
        <translation>%1: Закончите строку после закрывающей скобки.</translation>
    </message>
    <message>
        <source>%1: connections to the application are no longer kept open between requests.</source>
        <translation>%1: соединения с приложением больше не держатся открытыми между запросами.</translation>
    </message>
    <message>
        <source>An include pattern of the configuration also matches the folder %1.</source>
        <translation>Шаблон include конфигурации подходит и к папке %1.</translation>
    </message>
    <message>
        <source>Let the include name an ending, for example `include %1/*.conf;`.</source>
        <translation>Пусть include называет окончание, например `include %1/*.conf;`.</translation>
    </message>
    <message>
        <source>the http block</source>
        <translation>блок http</translation>
    </message>
    <message>
        <source>%1: %2 is in a file that is not mounted from this machine.</source>
        <translation>%1: %2 в файле, который смонтирован не с этой машины.</translation>
    </message>
    <message>
        <source>Move the server block of %1 into a file of the mounted folder %2.</source>
        <translation>Перенесите блок server для %1 в файл смонтированной папки %2.</translation>
    </message>
</context>
<context>
    <name>NginxReload</name>
    <message>
        <source>nginx does not accept the configuration on disk.</source>
        <translation>nginx не принимает конфигурацию на диске.</translation>
    </message>
    <message>
        <source>Mend what nginx names, then try again; what runs is untouched.</source>
        <translation>Исправьте то, что называет nginx, и попробуйте снова; работающее не тронуто.</translation>
    </message>
    <message>
        <source>nginx could not be told to reload (exit code %1).</source>
        <translation>nginx не удалось велеть перезагрузиться (код выхода %1).</translation>
    </message>
    <message>
        <source>nginx was told to reload, but still runs with its old configuration.</source>
        <translation>nginx велели перезагрузиться, но он всё ещё работает со старой конфигурацией.</translation>
    </message>
    <message>
        <source>Its error log says why: docker logs %1</source>
        <translation>Почему, скажет его лог ошибок: docker logs %1</translation>
    </message>
</context>
<context>
    <name>NginxRouter</name>
    <message>
        <source>The router is not adopted: %1 is not there.</source>
        <translation>Маршрутизатор не принят: нет %1.</translation>
    </message>
    <message>
        <source>Adopt it with `pilothousectl doctor --fix`, which shows the change first.</source>
        <translation>Примите его через `pilothousectl doctor --fix`, который сначала покажет изменение.</translation>
    </message>
    <message>
        <source>The running nginx still has another configuration loaded than the files on disk say.</source>
        <translation>У работающего nginx загружена другая конфигурация, чем в файлах на диске.</translation>
    </message>
    <message>
        <source>Reload it: docker exec %1 nginx -s reload</source>
        <translation>Перезагрузите его: docker exec %1 nginx -s reload</translation>
    </message>
    <message>
        <source>nginx&apos;s workers cannot see the folder %1, so no switch would reach them.</source>
        <translation>Рабочие процессы nginx не видят папку %1, и ни одно переключение до них не дошло бы.</translation>
    </message>
    <message>
        <source>Let every user read and enter that folder and the ones above it inside the mount (chmod a+rX).</source>
        <translation>Дайте всем читать и входить в эту папку и в папки над ней внутри монтирования (chmod a+rX).</translation>
    </message>
    <message>
        <source>The router was told to serve %1, but says that it serves %2.</source>
        <translation>Маршрутизатору велели обслуживать %1, но он говорит, что обслуживает %2.</translation>
    </message>
    <message>
        <source>Look at `pilothousectl doctor`: the router may have another folder mounted than %1.</source>
        <translation>Посмотрите `pilothousectl doctor`: возможно, у маршрутизатора смонтирована не папка %1.</translation>
    </message>
    <message>
        <source>The router&apos;s log ended: its container was stopped or replaced.</source>
        <translation>Лог маршрутизатора кончился: его контейнер остановлен или заменён.</translation>
    </message>
    <message>
        <source>Look at it with `docker ps --all`.</source>
        <translation>Посмотрите на него: `docker ps --all`.</translation>
    </message>
    <message>
        <source>The router has the part of an earlier version of Pilothouse, which knows no maintenance page.</source>
        <translation>У маршрутизатора часть от более ранней версии Pilothouse, которая не знает страницы обслуживания.</translation>
    </message>
    <message>
        <source>`pilothousectl doctor --fix` shows what changes, asks, and writes it.</source>
        <translation>`pilothousectl doctor --fix` покажет, что меняется, спросит и запишет.</translation>
    </message>
    <message>
        <source>The router was told to show the maintenance page, but says that it does not.</source>
        <translation>Маршрутизатору велели показать страницу обслуживания, но он говорит, что не показывает.</translation>
    </message>
    <message>
        <source>The router was told to open again, but says that it shows the maintenance page.</source>
        <translation>Маршрутизатору велели открыть снова, но он говорит, что показывает страницу обслуживания.</translation>
    </message>
    <message>
        <source>The maintenance page %1 is larger than 1 MiB.</source>
        <translation>Страница обслуживания %1 больше 1 МиБ.</translation>
    </message>
    <message>
        <source>The maintenance page %1 cannot be read: %2</source>
        <translation>Страницу обслуживания %1 не прочитать: %2</translation>
    </message>
    <message>
        <source>Put it right, or take `maintenance-page:` out of pilothouse.yaml for the built-in page. Nothing was changed.</source>
        <translation>Исправьте её или уберите `maintenance-page:` из pilothouse.yaml ради встроенной. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Its flag files say %1 now: the router follows them as soon as it runs.</source>
        <translation>Его файлы-флаги сейчас говорят %1: маршрутизатор последует им, как только заработает.</translation>
    </message>
</context>
<context>
    <name>NginxTextWriter</name>
    <message>
        <source>the location resolves names at %1, which does not know the slots</source>
        <translation>location ищет имена на %1, который не знает слотов</translation>
    </message>
    <message>
        <source>Take this `resolver` out of the location, or move it to the server block.</source>
        <translation>Уберите этот `resolver` из location или перенесите в блок server.</translation>
    </message>
    <message>
        <source>it sends the name that proxy_pass uses, which would become the slot&apos;s</source>
        <translation>он отправляет имя из proxy_pass, а оно стало бы именем слота</translation>
    </message>
    <message>
        <source>Write `%1` instead of the variable.</source>
        <translation>Напишите `%1` вместо переменной.</translation>
    </message>
    <message>
        <source>`proxy_redirect default` cannot stand beside a slot&apos;s name</source>
        <translation>`proxy_redirect default` не может стоять рядом с именем слота</translation>
    </message>
    <message>
        <source>Take the line out; it is what nginx does anyway.</source>
        <translation>Уберите строку; nginx так делает и без неё.</translation>
    </message>
    <message>
        <source>its URI “%1” would be joined with the location&apos;s own rewriting</source>
        <translation>его адрес «%1» соединился бы с переписыванием самого location</translation>
    </message>
    <message>
        <source>Write `proxy_pass %1;` and put the URI into the rewrite.</source>
        <translation>Напишите `proxy_pass %1;` и перенесите адрес в rewrite.</translation>
    </message>
    <message>
        <source>%1: access_log is off there, so requests of that location are not counted as users&apos; requests.</source>
        <translation>%1: access_log там выключен, и запросы этого location не считаются запросами пользователей.</translation>
    </message>
    <message>
        <source>Give the server a `location %1 { proxy_pass %2; }` of its own, without rewriting.</source>
        <translation>Дайте server собственный `location %1 { proxy_pass %2; }` без переписывания.</translation>
    </message>
    <message>
        <source>with it, static files of the other release cannot be asked for under %1</source>
        <translation>с этим статические файлы другого релиза нельзя запросить под %1</translation>
    </message>
    <message>
        <source>Take this line out of the location.</source>
        <translation>Уберите эту строку из location.</translation>
    </message>
    <message>
        <source>static files of the other release cannot be asked for from this location</source>
        <translation>статические файлы другого релиза нельзя запросить из этого location</translation>
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
        <translation>журнал</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>router</source>
        <translation>маршрутизатор</translation>
    </message>
    <message>
        <source>database</source>
        <translation>база данных</translation>
    </message>
    <message>
        <source>files</source>
        <translation>файлы</translation>
    </message>
    <message>
        <source>as Pilothouse set it up</source>
        <translation>как его настроил Pilothouse</translation>
    </message>
</context>
<context>
    <name>OneOffStep</name>
    <message>
        <source>%1 (exit code %2).</source>
        <translation>%1 (код выхода %2).</translation>
    </message>
    <message>
        <source>Fix the image, build it under a new tag and plan again.</source>
        <translation>Исправьте образ, соберите его под новым тегом и составьте план снова.</translation>
    </message>
</context>
<context>
    <name>OneOffs</name>
    <message>
        <source>A container named %1 is there, and it is not Pilothouse&apos;s.</source>
        <translation>Контейнер %1 уже есть, и он не от Pilothouse.</translation>
    </message>
    <message>
        <source>Rename or remove it.</source>
        <translation>Переименуйте или удалите его.</translation>
    </message>
    <message>
        <source>`%1` did not finish within %2; its container was removed.</source>
        <translation>`%1` не закончил за %2; его контейнер удалён.</translation>
    </message>
    <message>
        <source>There is no container %1.</source>
        <translation>Контейнера %1 нет.</translation>
    </message>
</context>
<context>
    <name>OverlayFolder</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Папку %1 нельзя создать.</translation>
    </message>
    <message>
        <source>Make its parent writable for you.</source>
        <translation>Сделайте вышестоящую папку доступной вам для записи.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 нельзя записать: %2</translation>
    </message>
    <message>
        <source>Free space or correct its permissions.</source>
        <translation>Освободите место или исправьте права.</translation>
    </message>
</context>
<context>
    <name>PgTools</name>
    <message>
        <source>pg_dump and pg_restore are not installed.</source>
        <translation>pg_dump и pg_restore не установлены.</translation>
    </message>
    <message>
        <source>Install the PostgreSQL client: `sudo apt-get install postgresql-client`.</source>
        <translation>Установите клиент PostgreSQL: `sudo apt-get install postgresql-client`.</translation>
    </message>
    <message>
        <source>pg_dump %1 cannot dump a PostgreSQL %2 server.</source>
        <translation>pg_dump %1 не может снять дамп с сервера PostgreSQL %2.</translation>
    </message>
    <message>
        <source>Install postgresql-client-%1 or newer; Pilothouse takes the newest that it finds.</source>
        <translation>Установите postgresql-client-%1 или новее; Pilothouse берёт самый новый из найденных.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::AboutDialog</name>
    <message>
        <source>About Pilothouse</source>
        <translation>О Pilothouse</translation>
    </message>
    <message>
        <source>Deploys Docker Compose Django stacks blue-green without losing a request or a row.</source>
        <translation>Развёртывает стеки Django в Docker Compose по схеме blue-green без потери запросов и строк.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3. It comes without any warranty.</source>
        <translation>Свободная программа под лицензией GNU General Public License версии 3. Без каких-либо гарантий.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Скопировать версии</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Pilothouse::CheckPanel</name>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
</context>
<context>
    <name>Pilothouse::CheckTableModel</name>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>проверка…</translation>
    </message>
</context>
<context>
    <name>Pilothouse::CommandPalette</name>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open; nothing runs without its own confirmation</source>
        <translation>открыть; ничего не запускается без отдельного подтверждения</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Найти или сделать</translation>
    </message>
    <message>
        <source>Arrow keys choose a row, Enter opens it, Escape closes.</source>
        <translation>Стрелки выбирают строку, Enter открывает, Escape закрывает.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>Pilothouse::CompatibilityTable</name>
    <message>
        <source>Code and schema</source>
        <translation>Код и схема</translation>
    </message>
    <message>
        <source>schema now</source>
        <translation>схема сейчас</translation>
    </message>
    <message>
        <source>serves now</source>
        <translation>работает сейчас</translation>
    </message>
    <message>
        <source>will serve</source>
        <translation>будет работать</translation>
    </message>
    <message>
        <source>works</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>may fail</source>
        <translation>может отказать</translation>
    </message>
    <message>
        <source>never happens</source>
        <translation>не бывает</translation>
    </message>
    <message numerus="yes">
        <source>after %n migration(s)</source>
        <translation>
            <numerusform>после %n миграции</numerusform>
            <numerusform>после %n миграций</numerusform>
            <numerusform>после %n миграций</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>until the switch, and after going back</source>
        <translation>до переключения и после возврата</translation>
    </message>
    <message>
        <source>from the migration until the switch</source>
        <translation>от миграции до переключения</translation>
    </message>
    <message>
        <source>no migration is pending</source>
        <translation>миграций нет</translation>
    </message>
    <message>
        <source>is not started before them</source>
        <translation>до них не запускается</translation>
    </message>
    <message>
        <source>from the switch on</source>
        <translation>с момента переключения</translation>
    </message>
    <message>
        <source>the schema stays as it is</source>
        <translation>схема не меняется</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>PRODUCTION · %1</source>
        <translation>PRODUCTION · %1</translation>
    </message>
    <message>
        <source>%1 Expected: %2.</source>
        <translation>%1 Ожидается: %2.</translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <translation>Чтобы продолжить, введите «%1»:</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Что будет записано</translation>
    </message>
    <message>
        <source>Lines with + are added, lines with − are taken away.</source>
        <translation>Строки с + добавляются, строки с − убираются.</translation>
    </message>
    <message>
        <source>Closes this question; nothing changes.</source>
        <translation>Закрывает этот вопрос; ничего не меняется.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::DeploymentDesk</name>
    <message>
        <source>No project is open.</source>
        <translation>Проект не открыт.</translation>
    </message>
    <message>
        <source>Open a pilothouse.yaml first.</source>
        <translation>Сначала откройте pilothouse.yaml.</translation>
    </message>
    <message>
        <source>The journal is not open yet.</source>
        <translation>Журнал ещё не открыт.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Попробуйте через мгновение.</translation>
    </message>
    <message>
        <source>%1 has not switched yet; there is nothing to roll back.</source>
        <translation>%1 ещё не переключился; откатывать нечего.</translation>
    </message>
    <message>
        <source>Abort stops it.</source>
        <translation>Его остановит прерывание.</translation>
    </message>
    <message>
        <source>%1 ended as “%2”: users are on the release before it already.</source>
        <translation>%1 закончился как «%2»: пользователи уже на прежнем релизе.</translation>
    </message>
    <message>
        <source>%1 applied migrations that the gate refuses: %2 may fail on the schema as it is now.</source>
        <translation>%1 применил миграции, которые шлюз отклоняет: %2 может отказать на нынешней схеме.</translation>
    </message>
    <message>
        <source>Reverse them by hand first, or type %1 to go back all the same.</source>
        <translation>Сначала отмените их вручную или введите %1, чтобы всё же вернуться.</translation>
    </message>
    <message>
        <source>%1 has ended (%2); there is nothing to recover.</source>
        <translation>%1 закончился (%2); восстанавливать нечего.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::DeploymentsPage</name>
    <message>
        <source>Nothing was deployed yet. A recorded deployment shows what a run looks like.</source>
        <translation>Пока ничего не развёрнуто. Записанное развёртывание покажет, как выглядит запуск.</translation>
    </message>
    <message>
        <source>Watch a recorded deployment</source>
        <translation>Посмотреть записанное развёртывание</translation>
    </message>
    <message>
        <source>Deploy a release…</source>
        <translation>Развернуть релиз…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Запуски</translation>
    </message>
    <message>
        <source>No run is like that.</source>
        <translation>Таких запусков нет.</translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation>Показать все запуски</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Lays two runs beside each other: two that are selected, or one and the run before it.</source>
        <translation>Кладёт два запуска рядом: два выбранных или один и запуск перед ним.</translation>
    </message>
    <message>
        <source>Shows the report of the selected run, and exports it.</source>
        <translation>Показывает отчёт о выбранном запуске и выгружает его.</translation>
    </message>
    <message>
        <source>Plays the selected run again from the journal.</source>
        <translation>Воспроизводит выбранный запуск по журналу.</translation>
    </message>
    <message>
        <source>Shows the selected run.</source>
        <translation>Показывает выбранный запуск.</translation>
    </message>
    <message>
        <source>Every run of this project, newest first. Enter opens one, two selected runs can be compared, and a finished one can be played again as it was.</source>
        <translation>Все запуски этого проекта, новые сверху. Enter открывает запуск, два выбранных можно сравнить, а законченный воспроизвести так, как он шёл.</translation>
    </message>
    <message>
        <source>journal locked</source>
        <translation>журнал занят</translation>
    </message>
    <message>
        <source>journal only read</source>
        <translation>журнал только для чтения</translation>
    </message>
    <message>
        <source>Reading the journal.</source>
        <translation>Читается журнал.</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Запусков ещё не было.</translation>
    </message>
    <message>
        <source>The newest: %1 to %2, %3, started %4.</source>
        <comment>release, environment, result, when</comment>
        <translation>Последний: %1 в %2, %3, начат %4.</translation>
    </message>
    <message>
        <source>Replay, after it has ended</source>
        <translation>Воспроизвести, когда закончится</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Сравнить оба</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Сравнить с %1</translation>
    </message>
    <message>
        <source>Compare, with a second run selected</source>
        <translation>Сравнить, когда выбран второй запуск</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Select a run.</source>
        <translation>Выберите запуск.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs are selected.</source>
        <translation>
            <numerusform>Выбран %n запуск.</numerusform>
            <numerusform>Выбрано %n запуска.</numerusform>
            <numerusform>Выбрано %n запусков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Развёртывания</translation>
    </message>
</context>
<context>
    <name>Pilothouse::DockerEvents</name>
    <message>
        <source>Docker&apos;s events ended.</source>
        <translation>События Docker прервались.</translation>
    </message>
    <message>
        <source>They are asked for again by themselves.</source>
        <translation>Их запросят снова сами.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::DoctorPage</name>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Put the router right…</source>
        <translation>Исправить маршрутизатор…</translation>
    </message>
    <message>
        <source>Shows what would be changed in the router&apos;s configuration, and asks.</source>
        <translation>Показывает, что изменится в конфигурации маршрутизатора, и спрашивает.</translation>
    </message>
    <message>
        <source>Give the router back…</source>
        <translation>Вернуть маршрутизатор…</translation>
    </message>
    <message>
        <source>Takes Pilothouse&apos;s part out of the router&apos;s configuration again, and asks first.</source>
        <translation>Убирает часть Pilothouse из конфигурации маршрутизатора; сначала спрашивает.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Доктор</translation>
    </message>
    <message>
        <source>Doctor of %1</source>
        <translation>Доктор: %1</translation>
    </message>
    <message>
        <source>Looks at tools, Docker, database, router, application and folders, and changes nothing. Each line says what is so and what to do.</source>
        <translation>Проверяет инструменты, Docker, базу данных, маршрутизатор, приложение и папки и ничего не меняет. Каждая строка говорит, что есть и что делать.</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>проверка идёт</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n проблема</numerusform>
            <numerusform>%n проблемы</numerusform>
            <numerusform>%n проблем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>всё в порядке</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) done so far.</source>
        <translation>
            <numerusform>Выполнена %n проверка.</numerusform>
            <numerusform>Выполнено %n проверки.</numerusform>
            <numerusform>Выполнено %n проверок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s). Choose one to read what it found and what to do.</source>
        <translation>
            <numerusform>%n проверка. Выберите её, чтобы прочитать, что найдено и что делать.</numerusform>
            <numerusform>%n проверки. Выберите одну, чтобы прочитать, что найдено и что делать.</numerusform>
            <numerusform>%n проверок. Выберите одну, чтобы прочитать, что найдено и что делать.</numerusform>
        </translation>
    </message>
    <message>
        <source>The router needs an edit by hand</source>
        <translation>Маршрутизатор нужно поправить вручную</translation>
    </message>
    <message>
        <source>Put the router right?</source>
        <translation>Исправить маршрутизатор?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be written as shown, tested by the router, and loaded.</source>
        <translation>
            <numerusform>%n файл будет записан как показано, проверен маршрутизатором и загружен.</numerusform>
            <numerusform>%n файла будут записаны как показано, проверены маршрутизатором и загружены.</numerusform>
            <numerusform>%n файлов будет записано как показано, проверено маршрутизатором и загружено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write and reload</source>
        <translation>Записать и перезагрузить</translation>
    </message>
    <message>
        <source>Give the router back?</source>
        <translation>Вернуть маршрутизатор?</translation>
    </message>
    <message>
        <source>The router&apos;s files are put back as they were before Pilothouse, and it is reloaded once.</source>
        <translation>Файлы маршрутизатора возвращаются к виду до Pilothouse, и он один раз перезагружается.</translation>
    </message>
    <message>
        <source>Idle client connections are closed; requests are not lost. Without our part nothing can be deployed here. Doctor can put it in again.</source>
        <translation>Простаивающие соединения клиентов закрываются; запросы не теряются. Без нашей части здесь ничего нельзя развернуть. Доктор может вставить её снова.</translation>
    </message>
    <message>
        <source>Put back and reload</source>
        <translation>Вернуть и перезагрузить</translation>
    </message>
    <message>
        <source>The router has nothing of Pilothouse&apos;s</source>
        <translation>В маршрутизаторе нет ничего от Pilothouse</translation>
    </message>
    <message>
        <source>The router is as it was before Pilothouse</source>
        <translation>Маршрутизатор такой же, как до Pilothouse</translation>
    </message>
    <message>
        <source>The router is set up for switching</source>
        <translation>Маршрутизатор готов к переключению</translation>
    </message>
    <message numerus="yes">
        <source>%n idle connection(s) were closed by the reload.</source>
        <translation>
            <numerusform>При перезагрузке закрыто %n простаивающее соединение.</numerusform>
            <numerusform>При перезагрузке закрыто %n простаивающих соединения.</numerusform>
            <numerusform>При перезагрузке закрыто %n простаивающих соединений.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::DropTarget</name>
    <message>
        <source>Open a compose file…</source>
        <translation>Открыть файл compose…</translation>
    </message>
    <message>
        <source>Drop compose.yaml or pilothouse.yaml here</source>
        <translation>Перетащите сюда compose.yaml или pilothouse.yaml</translation>
    </message>
    <message>
        <source>Watch a recorded deployment</source>
        <translation>Посмотреть записанное развёртывание</translation>
    </message>
    <message>
        <source>Plays a deployment that was recorded, without Docker. Nothing is changed.</source>
        <translation>Воспроизводит записанное развёртывание, без Docker. Ничего не меняется.</translation>
    </message>
    <message>
        <source>Opens a project file, or writes one for a compose file. Ctrl+O.</source>
        <translation>Открывает файл проекта или пишет его для файла compose. Ctrl+O.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::EnvironmentButton</name>
    <message>
        <source>Environment: %1, %2</source>
        <translation>Окружение: %1, %2</translation>
    </message>
    <message>
        <source>Chooses the environment that the window speaks of.</source>
        <translation>Выбирает окружение, о котором говорит окно.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::EnvironmentCard</name>
    <message>
        <source>Commit</source>
        <translation>Коммит</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Миграции</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Сервисы</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Расхождение</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Аренда</translation>
    </message>
    <message>
        <source>Old slot</source>
        <translation>Старый слот</translation>
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
        <translation>работает %1 из %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>проверка…</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>не отвечает: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>не сравнивалось</translation>
    </message>
    <message>
        <source>%1 expected, %2 found</source>
        <translation>ожидалось %1, найдено %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>свободно</translation>
    </message>
    <message>
        <source>kept for %1</source>
        <translation>хранится ещё %1</translation>
    </message>
    <message>
        <source>Until %1. Going back to it is quick until then.</source>
        <translation>До %1. До тех пор вернуться к нему можно быстро.</translation>
    </message>
    <message>
        <source>Nothing is known of it yet.</source>
        <translation>О нём пока ничего не известно.</translation>
    </message>
    <message>
        <source>Nobody works on %1.</source>
        <translation>Над %1 никто не работает.</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 продолжается.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Смотреть</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Доктор</translation>
    </message>
    <message>
        <source>The router is not set up for switching.</source>
        <translation>Маршрутизатор не готов к переключению.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Настроить…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) run otherwise.</source>
        <translation>
            <numerusform>%n вещь работает иначе.</numerusform>
            <numerusform>%n вещи работают иначе.</numerusform>
            <numerusform>%n вещей работает иначе.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show drift</source>
        <translation>Показать расхождение</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>run, outcome, when</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Открыть запуск</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Запусков ещё не было.</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>Развернуть…</translation>
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
        <translation>Окружения</translation>
    </message>
</context>
<context>
    <name>Pilothouse::EnvironmentTableModel</name>
    <message>
        <source>free</source>
        <translation>свободно</translation>
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
        <translation>%1: ожидалось %2, найдено %3</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Окружение</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Релиз</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Слот</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоровье</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Миграции</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Расхождение</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Аренда</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Последний запуск</translation>
    </message>
    <message>
        <source>Old slot kept</source>
        <translation>Старый слот</translation>
    </message>
</context>
<context>
    <name>Pilothouse::EventTableModel</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
</context>
<context>
    <name>Pilothouse::EventView</name>
    <message>
        <source>Choose an event to read all that it says.</source>
        <translation>Выберите событие, чтобы прочитать всё, что в нём сказано.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copies the whole event as JSON, as the export writes it.</source>
        <translation>Копирует всё событие как JSON, так же, как его пишет выгрузка.</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>Открыть запуск</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>What the event says, as JSON.</source>
        <translation>Что сказано в событии, как JSON.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Хеш</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>Предыдущий</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Событие %1</translation>
    </message>
    <message>
        <source>nothing: it is the first</source>
        <translation>нет: это первое</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ExportCard</name>
    <message>
        <source>Export</source>
        <translation>Выгрузка</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML, one file</source>
        <translation>HTML, один файл</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON, all facts</source>
        <translation>JSON, все факты</translation>
    </message>
    <message>
        <source>With charts, for printing and for the archive.</source>
        <translation>С графиками, для печати и архива.</translation>
    </message>
    <message>
        <source>With charts; opens in any browser and loads nothing.</source>
        <translation>С графиками; открывается в любом браузере и ничего не загружает.</translation>
    </message>
    <message>
        <source>Without charts, for a ticket or a repository.</source>
        <translation>Без графиков, для заявки или репозитория.</translation>
    </message>
    <message>
        <source>For programs.</source>
        <translation>Для программ.</translation>
    </message>
    <message numerus="yes">
        <source>PDF, %n page(s)</source>
        <translation>
            <numerusform>PDF, %n страница</numerusform>
            <numerusform>PDF, %n страницы</numerusform>
            <numerusform>PDF, %n страниц</numerusform>
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
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the evidence</source>
        <translation>Скопировать свидетельства</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Свидетельства</translation>
    </message>
    <message>
        <source>Can be selected and copied.</source>
        <translation>Можно выделить и скопировать.</translation>
    </message>
    <message>
        <source>What now: %1</source>
        <translation>Что делать: %1</translation>
    </message>
</context>
<context>
    <name>Pilothouse::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Фильтр: %1</translation>
    </message>
    <message>
        <source>Shows only what contains these words. Escape shows everything again.</source>
        <translation>Показывает только то, что содержит эти слова. Escape снова показывает всё.</translation>
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
        <translation>Что не так, как должно быть, по одному в рамке.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Expected: %1
Found: %2</source>
        <translation>Ожидалось: %1
Найдено: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Строка %1, столбец %2</translation>
    </message>
</context>
<context>
    <name>Pilothouse::FrameFeed</name>
    <message>
        <source>nothing serves</source>
        <translation>ничто не обслуживает</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>release, health</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>unknown release</source>
        <translation>неизвестный релиз</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>проверка…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>неизвестно: %1</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Ещё не проверялось.</translation>
    </message>
    <message>
        <source>docker</source>
        <translation>docker</translation>
    </message>
    <message>
        <source>Docker answers.</source>
        <translation>Docker отвечает.</translation>
    </message>
    <message>
        <source>database</source>
        <translation>база данных</translation>
    </message>
    <message>
        <source>The database answers.</source>
        <translation>База данных отвечает.</translation>
    </message>
    <message>
        <source>Nothing was asked of the database yet. Doctor does.</source>
        <translation>Базу данных ещё не спрашивали. Это делает доктор.</translation>
    </message>
    <message>
        <source>router</source>
        <translation>маршрутизатор</translation>
    </message>
    <message>
        <source>The router answers.</source>
        <translation>Маршрутизатор отвечает.</translation>
    </message>
    <message>
        <source>Docker answers</source>
        <translation>Docker отвечает</translation>
    </message>
    <message>
        <source>Docker does not answer</source>
        <translation>Docker не отвечает</translation>
    </message>
    <message>
        <source>probe off: no run</source>
        <translation>зонд выключен: нет запуска</translation>
    </message>
    <message>
        <source>probe: nothing measured yet</source>
        <translation>зонд: ещё ничего не измерено</translation>
    </message>
    <message>
        <source>%1 of %2 requests failed · longest gap %3</source>
        <translation>ошибок %1 из %2 запросов · самый долгий перерыв %3</translation>
    </message>
    <message>
        <source>%1 deploys %2 · %3</source>
        <translation>%1 развёртывает %2 · %3</translation>
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
        <translation>До %1 ещё не дошёл ни один пользователь.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::GuardCellView</name>
    <message>
        <source>%1: %2 %3 that the plan allows</source>
        <translation>%1: %2 %3, допустимых по плану</translation>
    </message>
</context>
<context>
    <name>Pilothouse::GuardCells</name>
    <message>
        <source>Guard</source>
        <translation>Страж</translation>
    </message>
</context>
<context>
    <name>Pilothouse::Header</name>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>All actions of the window. F10.</source>
        <translation>Все действия окна. F10.</translation>
    </message>
    <message>
        <source>Opens another project.</source>
        <translation>Открывает другой проект.</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Нет проекта</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Проект не открыт</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Проект: %1</translation>
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
        <translation>свободно</translation>
    </message>
    <message>
        <source>Nobody deploys to this environment.</source>
        <translation>В это окружение никто не развёртывает.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::HttpConnection</name>
    <message>
        <source>the request was given up</source>
        <translation>от запроса отказались</translation>
    </message>
    <message>
        <source>no connection to %1:%2: %3</source>
        <translation>нет соединения с %1:%2: %3</translation>
    </message>
    <message>
        <source>the server ended the new connection before the request could be sent</source>
        <translation>сервер закрыл новое соединение, прежде чем запрос удалось отправить</translation>
    </message>
    <message>
        <source>the connection was reset</source>
        <translation>соединение сброшено</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>соединение закрыто</translation>
    </message>
    <message>
        <source>%1 after the request was sent: %2</source>
        <translation>%1 после отправки запроса: %2</translation>
    </message>
    <message>
        <source>no connection to %1:%2</source>
        <translation>нет соединения с %1:%2</translation>
    </message>
    <message>
        <source>no whole answer within %1: %2</source>
        <translation>за %1 нет целого ответа: %2</translation>
    </message>
</context>
<context>
    <name>Pilothouse::HttpProbe</name>
    <message>
        <source>not sent, %1 requests are still without an answer</source>
        <translation>не отправлен, ещё %1 запросов без ответа</translation>
    </message>
    <message>
        <source>GET %1: %2</source>
        <translation>GET %1: %2</translation>
    </message>
    <message>
        <source>GET %1: status %2</source>
        <translation>GET %1: код %2</translation>
    </message>
</context>
<context>
    <name>Pilothouse::InitAssistant</name>
    <message>
        <source>A project file for %1</source>
        <translation>Файл проекта для %1</translation>
    </message>
    <message>
        <source>Complete pilothouse.yaml</source>
        <translation>Дополните pilothouse.yaml</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Читается %1…</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Файл проекта</translation>
    </message>
    <message>
        <source>The text that is written to %1. Replace every FILL-IN.</source>
        <translation>Текст, который будет записан в %1. Замените каждое FILL-IN.</translation>
    </message>
    <message>
        <source>What is still wrong</source>
        <translation>Что ещё не так</translation>
    </message>
    <message>
        <source>Enter goes to the line.</source>
        <translation>Enter переходит к строке.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Closes the assistant; nothing is written.</source>
        <translation>Закрывает помощника; ничего не записывается.</translation>
    </message>
    <message>
        <source>Write and open</source>
        <translation>Записать и открыть</translation>
    </message>
    <message>
        <source>Writes %1 and opens it.</source>
        <translation>Записывает %1 и открывает.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>Everything is filled in. It will be written to %1.</source>
        <translation>Всё заполнено. Будет записано в %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) still to be filled in or corrected. Nothing is written before.</source>
        <translation>
            <numerusform>Осталось заполнить или исправить %n место. До этого ничего не записывается.</numerusform>
            <numerusform>Осталось заполнить или исправить %n места. До этого ничего не записывается.</numerusform>
            <numerusform>Осталось заполнить или исправить %n мест. До этого ничего не записывается.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::JournalFeed</name>
    <message>
        <source>The journal %1 does not answer: another process may hold it.</source>
        <translation>Журнал %1 не отвечает: возможно, его держит другой процесс.</translation>
    </message>
    <message>
        <source>It is asked on. End the process that holds it, for example an open sqlite3 shell.</source>
        <translation>Его спрашивают дальше. Завершите процесс, который его держит, например открытую оболочку sqlite3.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::JournalPage</name>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Recomputes every hash and compares the end with the head file. Changes nothing.</source>
        <translation>Вычисляет заново каждый хеш и сравнивает конец с файлом головы. Ничего не меняет.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>Writes all events as JSON lines: for an archive, or a witness elsewhere.</source>
        <translation>Пишет все события строками JSON: для архива или свидетеля в другом месте.</translation>
    </message>
    <message>
        <source>Show the event</source>
        <translation>Показать событие</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Search all events: a run, a person, a word, a hash</source>
        <translation>Поиск по всем событиям: запуск, человек, слово, хеш</translation>
    </message>
    <message>
        <source>Measurements and progress</source>
        <translation>Измерения и ход</translation>
    </message>
    <message>
        <source>Shows also what is written every second.</source>
        <translation>Показывает и то, что пишется каждую секунду.</translation>
    </message>
    <message>
        <source>Everything that Pilothouse did and was asked for, in one chain of hashes: what was changed or removed afterwards shows. The search looks through all of it, payloads included.</source>
        <translation>Всё, что Pilothouse сделал и о чём его просили, в одной цепочке хешей: изменённое или удалённое потом видно. Поиск просматривает всё, включая содержимое.</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>проверка идёт</translation>
    </message>
    <message>
        <source>Every hash is computed again.</source>
        <translation>Каждый хеш вычисляется заново.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>цел</translation>
    </message>
    <message>
        <source>not as it was written</source>
        <translation>не так, как было записано</translation>
    </message>
    <message>
        <source>The first problem is told below; there may be more. Checked at %1.</source>
        <translation>Первая проблема названа ниже; их может быть больше. Проверено в %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n event(s)</source>
        <translation>
            <numerusform>%n последнее событие</numerusform>
            <numerusform>%n последних события</numerusform>
            <numerusform>%n последних событий</numerusform>
        </translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>чтение…</translation>
    </message>
    <message>
        <source>Looking through the journal.</source>
        <translation>Просматривается журнал.</translation>
    </message>
    <message>
        <source>No event contains these words.</source>
        <translation>Ни в одном событии нет этих слов.</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Пока ничего не записано.</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Выгрузка журнала</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Строки JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>The journal was exported</source>
        <translation>Журнал выгружен</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) are as they were written, none is missing. Checked at %2.</source>
        <translation>
            <numerusform>%1 событие такое, как было записано, ни одно не пропало. Проверено в %2.</numerusform>
            <numerusform>%1 события такие, как были записаны, ни одно не пропало. Проверено в %2.</numerusform>
            <numerusform>%1 событий такие, как были записаны, ни одно не пропало. Проверено в %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Попытка повторится сама.</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) are in %2.</source>
        <translation>
            <numerusform>В %2 записано %1 событие.</numerusform>
            <numerusform>В %2 записано %1 события.</numerusform>
            <numerusform>В %2 записано %1 событий.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::LogFollower</name>
    <message numerus="yes">
        <source>%n line(s) came faster than they can be shown and are left out</source>
        <translation>
            <numerusform>%n строка пришла быстрее, чем её можно показать, и пропущена</numerusform>
            <numerusform>%n строки пришли быстрее, чем их можно показать, и пропущены</numerusform>
            <numerusform>%n строк пришли быстрее, чем их можно показать, и пропущены</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::LogWindow</name>
    <message>
        <source>Log</source>
        <translation>Журнал программы</translation>
    </message>
    <message>
        <source>Log · Pilothouse</source>
        <translation>Журнал программы · Pilothouse</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Скопировать всё</translation>
    </message>
    <message>
        <source>The newest lines stand below.</source>
        <translation>Самые новые строки внизу.</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Журнал программы пуст.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Развёртывания</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Project and compose files (*.yaml *.yml)</source>
        <translation>Файлы проекта и compose (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Миграции</translation>
    </message>
</context>
<context>
    <name>Pilothouse::MetricChart</name>
    <message>
        <source>live</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>Вернуться к самому новому</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 в %2.</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>Сейчас %1.</translation>
    </message>
    <message>
        <source>%1: between %2 and %3.</source>
        <translation>%1: от %2 до %3.</translation>
    </message>
    <message>
        <source>Limit: %1.</source>
        <translation>Предел: %1.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::MigrationCard</name>
    <message>
        <source>by the gate&apos;s word</source>
        <translation>по слову шлюза</translation>
    </message>
    <message>
        <source>None: %1 needs the schema as it is.</source>
        <translation>Нет: %1 нужна схема как есть.</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>безопасна</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>accepted by name</source>
        <translation>принята по имени</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>расширена</translation>
    </message>
    <message>
        <source>Recorded as applied; the expansion stands for it, and both releases work.</source>
        <translation>Записана как применённая; её заменяет расширение, и оба релиза работают.</translation>
    </message>
    <message>
        <source>behind the page</source>
        <translation>за страницей</translation>
    </message>
</context>
<context>
    <name>Pilothouse::NeedItem</name>
    <message>
        <source>Open run</source>
        <translation>Открыть запуск</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Доктор</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>need, action</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Contract…</source>
        <translation>Сжать…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Отменить…</translation>
    </message>
    <message>
        <source>Take it off…</source>
        <translation>Убрать…</translation>
    </message>
</context>
<context>
    <name>Pilothouse::NeedsPanel</name>
    <message>
        <source>Needs you</source>
        <translation>Нужны вы</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Вы ничему не нужны.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Проверка…</translation>
    </message>
</context>
<context>
    <name>Pilothouse::NoteDialog</name>
    <message>
        <source>Add the note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Note to %1</source>
        <translation>Заметка к %1</translation>
    </message>
    <message>
        <source>It is kept in the journal with your name and the time, and stands in the report.</source>
        <translation>Она хранится в журнале с вашим именем и временем и стоит в отчёте.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds it.</source>
        <translation>Ctrl+Enter добавляет её.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ObstacleBox</name>
    <message>
        <source>Open doctor</source>
        <translation>Открыть doctor</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть %1</translation>
    </message>
</context>
<context>
    <name>Pilothouse::OverrideBox</name>
    <message>
        <source>Accept the risk and plan</source>
        <translation>Принять риск и составить план</translation>
    </message>
    <message>
        <source>The refused statements with their lines.</source>
        <translation>Отклонённые команды с их строками.</translation>
    </message>
    <message>
        <source>Plans with the refused migrations; nothing is started yet.</source>
        <translation>Составляет план с отклонёнными миграциями; ничего ещё не запускается.</translation>
    </message>
    <message>
        <source>The gate refuses %1</source>
        <comment>migrations</comment>
        <translation>Шлюз отклоняет %1</translation>
    </message>
    <message>
        <source>Requests of %1 can fail from the migration until the switch, and after going back, or nobody can judge the statement.</source>
        <translation>Запросы %1 могут отказывать от миграции до переключения и после возврата, или о команде нельзя судить.</translation>
    </message>
    <message>
        <source>Make it additive in the application, build again and plan again. Or type “%1” to accept the risk:</source>
        <translation>Сделайте её только добавляющей, соберите заново и составьте план снова. Или введите «%1», чтобы принять риск:</translation>
    </message>
    <message>
        <source>Release to accept: type %1</source>
        <translation>Принимаемый релиз: введите %1</translation>
    </message>
</context>
<context>
    <name>Pilothouse::OverviewPage</name>
    <message>
        <source>What runs otherwise in %1</source>
        <translation>Что работает иначе в %1</translation>
    </message>
    <message>
        <source>What is wrong in %1</source>
        <translation>Что неверно в %1</translation>
    </message>
    <message>
        <source>Recover %1?</source>
        <translation>Восстановить %1?</translation>
    </message>
    <message>
        <source>A new runner looks at what is really there, then goes on with the deployment of %1 or takes back what was begun.</source>
        <translation>Новый исполнитель смотрит, что есть на самом деле, и затем продолжает развёртывание %1 или отменяет начатое.</translation>
    </message>
    <message>
        <source>Users are served meanwhile as they are now. You can abort the run as any other.</source>
        <translation>Пользователи тем временем обслуживаются как сейчас. Запуск можно прервать, как любой другой.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карточки</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Deploy a release…</source>
        <translation>Развернуть релиз…</translation>
    </message>
    <message>
        <source>Shows the environments as cards.</source>
        <translation>Показывает окружения карточками.</translation>
    </message>
    <message>
        <source>Shows the environments as a table.</source>
        <translation>Показывает окружения таблицей.</translation>
    </message>
    <message>
        <source>This project has no environment yet. Write one under “environments:”; it appears here as soon as the file is saved.</source>
        <translation>В этом проекте ещё нет окружений. Напишите одно под «environments:»; оно появится здесь, как только файл будет сохранён.</translation>
    </message>
    <message>
        <source>Open the project file</source>
        <translation>Открыть файл проекта</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Which release runs in each environment, how it does, and what needs you. It is kept up to date by Docker&apos;s own events. Choose an environment in the header to deploy to it; a run opens with Enter.</source>
        <translation>Какой релиз работает в каждом окружении, как у него дела и что требует вас. Обновляется по событиям самого Docker. Чтобы развернуть, выберите окружение в заголовке; запуск открывается клавишей Enter.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Not everything was looked at yet.</source>
        <translation>Ещё не всё проверено.</translation>
    </message>
    <message>
        <source>Everything was looked at %1.</source>
        <translation>Всё проверено: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>environment, how it does</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Проверка %1…</translation>
    </message>
    <message>
        <source>%1 is healthy.</source>
        <translation>%1: всё в порядке.</translation>
    </message>
    <message>
        <source>%1 is healthy on %2.</source>
        <translation>%1: всё в порядке на %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>environment, a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <translation>Смотреть %1</translation>
    </message>
    <message>
        <source>Recover %1…</source>
        <translation>Восстановить %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>Вы нужны в %n деле</numerusform>
            <numerusform>Вы нужны в %n делах</numerusform>
            <numerusform>Вы нужны в %n делах</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the maintenance page of %1 off?</source>
        <translation>Убрать страницу обслуживания %1?</translation>
    </message>
    <message>
        <source>Users reach again what the router points to.</source>
        <translation>Пользователи снова попадают туда, куда указывает маршрутизатор.</translation>
    </message>
    <message>
        <source>Users reach %1 again, which the router points to.</source>
        <translation>Пользователи снова попадают на %1, куда указывает маршрутизатор.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>около %1</translation>
    </message>
    <message>
        <source>A run may have left it on because the schema and that release do not fit: see first that it works.</source>
        <translation>Запуск мог оставить её, потому что схема и этот релиз не подходят друг другу: сначала убедитесь, что он работает.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>Pilothouse::PersonMark</name>
    <message>
        <source>You work as %1</source>
        <translation>Вы работаете как %1</translation>
    </message>
</context>
<context>
    <name>Pilothouse::PlanDialog</name>
    <message>
        <source>Plan of %1</source>
        <translation>План %1</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>Было известно заранее</translation>
    </message>
    <message>
        <source>Digest of the plan</source>
        <translation>Дайджест плана</translation>
    </message>
    <message>
        <source>Everything that is done, and to what, by its SHA-256.</source>
        <translation>Всё, что делается и с чем, по SHA-256.</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Миграции</translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <translation>Скопировать дайджест</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Pilothouse::PlanStepList</name>
    <message>
        <source>point of no return</source>
        <translation>точка невозврата</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Шаги плана</translation>
    </message>
    <message>
        <source>about %1 in all, %2</source>
        <comment>how long, whether there is a way back</comment>
        <translation>всего около %1, %2</translation>
    </message>
    <message>
        <source>a thick line above the point of no return</source>
        <translation>толстая линия над точкой невозврата</translation>
    </message>
    <message>
        <source>no point of no return</source>
        <translation>без точки невозврата</translation>
    </message>
</context>
<context>
    <name>Pilothouse::PlanStepModel</name>
    <message>
        <source>%1, point of no return</source>
        <translation>%1, точка невозврата</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>If it is taken back</source>
        <translation>Если отменить</translation>
    </message>
    <message>
        <source>Nothing to take back: the step leaves no effect behind.</source>
        <translation>Отменять нечего: шаг ничего не оставляет.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::PlanView</name>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Worth knowing before</source>
        <translation>Стоит знать заранее</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Составить план снова</translation>
    </message>
    <message>
        <source>Pending migrations</source>
        <translation>Ожидающие миграции</translation>
    </message>
    <message>
        <source>Since the last plan</source>
        <translation>С прошлого плана</translation>
    </message>
    <message>
        <source>Choose a release first.</source>
        <translation>Сначала выберите релиз.</translation>
    </message>
    <message>
        <source>Making the plan: reading images, pending migrations and what runs…</source>
        <translation>Составляется план: читаются образы, миграции и то, что запущено…</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Плана ещё нет.</translation>
    </message>
    <message>
        <source>the one you had here</source>
        <translation>тот, что был здесь</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>releases of the last run</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>There is none: this is the first deployment to %1.</source>
        <translation>Его нет: это первое развёртывание в %1.</translation>
    </message>
    <message>
        <source>Nothing: exactly the same would be done, to the same.</source>
        <translation>Ничего: было бы сделано ровно то же с тем же.</translation>
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
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Составить план снова</translation>
    </message>
    <message>
        <source>reading what %1 would change…</source>
        <translation>читается, что изменит %1…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many checks are done, for how long</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>готова %n</numerusform>
            <numerusform>готовы %n</numerusform>
            <numerusform>готово %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n проверка</numerusform>
            <numerusform>%n проверки</numerusform>
            <numerusform>%n проверок</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stops the checks; what was found so far stays.</source>
        <translation>Останавливает проверки; найденное остаётся.</translation>
    </message>
    <message>
        <source>Looks at everything again; nothing is changed.</source>
        <translation>Смотрит всё заново; ничего не меняется.</translation>
    </message>
    <message>
        <source>Choose a release first; the checks begin by themselves.</source>
        <translation>Сначала выберите релиз; проверки начнутся сами.</translation>
    </message>
    <message>
        <source>Reading what %1 would change: its image, its migrations, what runs. The checks follow by themselves.</source>
        <translation>Читается, что изменит %1: образ, миграции, что запущено. Проверки последуют сами.</translation>
    </message>
    <message>
        <source>The checks begin as soon as there is a plan to check.</source>
        <translation>Проверки начнутся, как только будет план.</translation>
    </message>
    <message>
        <source>The checks have begun.</source>
        <translation>Проверки начались.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>готово %1 из %2</translation>
    </message>
    <message>
        <source>reading what the database carries…</source>
        <translation>читается, что есть в базе…</translation>
    </message>
    <message>
        <source>Reading what the database carries, what the serving release has, and what runs. The checks follow by themselves.</source>
        <translation>Читается, что есть в базе, что есть у работающего релиза и что запущено. Проверки начнутся сами.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ProjectWatch</name>
    <message>
        <source>The project file has a mistake.</source>
        <translation>В файле проекта ошибка.</translation>
    </message>
    <message>
        <source>What is shown is the file as it was before. Correct the line; it is read again by itself.</source>
        <translation>Показан прежний файл. Исправьте строку; он читается снова сам.</translation>
    </message>
    <message>
        <source>Correct the line; it is read again by itself.</source>
        <translation>Исправьте строку; файл читается снова сам.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>The pages of the window; Enter shows one.</source>
        <translation>Страницы окна; Enter показывает одну.</translation>
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
        <translation>Последние запуски</translation>
    </message>
    <message>
        <source>No run has “%1”.</source>
        <translation>Ни в одном запуске нет «%1».</translation>
    </message>
    <message>
        <source>No deployment has run yet.</source>
        <translation>Развёртываний ещё не было.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ReleaseLabel</name>
    <message>
        <source>release %1, slot %2</source>
        <translation>релиз %1, слот %2</translation>
    </message>
    <message>
        <source>release %1</source>
        <translation>релиз %1</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, был %2</translation>
    </message>
    <message>
        <source>release</source>
        <translation>релиз</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>был %1</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ReleaseTableModel</name>
    <message>
        <source>serves on %1</source>
        <translation>работает на %1</translation>
    </message>
    <message>
        <source>runs on %1, without traffic</source>
        <translation>запущен на %1, без трафика</translation>
    </message>
    <message>
        <source>kept on %1, stopped</source>
        <translation>хранится на %1, остановлен</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Релиз</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Собран</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Коммит</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ReleaseView</name>
    <message>
        <source>serves</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>runs, without traffic</source>
        <translation>запущен, без трафика</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Релиз</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Релизы</translation>
    </message>
    <message>
        <source>Type a release or a commit</source>
        <translation>Введите релиз или коммит</translation>
    </message>
    <message>
        <source>Up and down choose among those that fit, Enter continues with the chosen one.</source>
        <translation>Вверх и вниз выбирают среди подходящих, Enter продолжает с выбранным.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Посмотреть снова</translation>
    </message>
    <message>
        <source>Looking for local images…</source>
        <translation>Ищутся локальные образы…</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>поиск…</translation>
    </message>
    <message numerus="yes">
        <source>%n local image(s)</source>
        <translation>
            <numerusform>%n локальный образ</numerusform>
            <numerusform>%n локальных образа</numerusform>
            <numerusform>%n локальных образов</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be chosen: no local image fits it. `pilothousectl prepare --env %2 --release %1` builds or pulls one.</source>
        <translation>«%1» нельзя выбрать: подходящего локального образа нет. `pilothousectl prepare --env %2 --release %1` собирает или загружает его.</translation>
    </message>
    <message>
        <source>There is no local image of this application. `pilothousectl prepare --env %1 --release NAME` builds or pulls one.</source>
        <translation>Локального образа этого приложения нет. `pilothousectl prepare --env %1 --release NAME` собирает или загружает его.</translation>
    </message>
    <message>
        <source>%1 cannot be deployed</source>
        <translation>%1 нельзя развернуть</translation>
    </message>
    <message>
        <source>%1 serves already</source>
        <translation>%1 уже работает</translation>
    </message>
    <message>
        <source>Deploying it again starts the same image afresh, which is of use only after environment files changed.</source>
        <translation>Повторное развёртывание запускает тот же образ заново, что полезно только после изменения файлов окружения.</translation>
    </message>
    <message>
        <source>%1 is kept on %2, stopped</source>
        <translation>%1 сохранён на %2, остановлен</translation>
    </message>
    <message>
        <source>Rolling back the last run is the faster way to it. Deploying starts it afresh.</source>
        <translation>Откат последнего запуска ведёт к нему быстрее. Развёртывание запускает его заново.</translation>
    </message>
    <message>
        <source>%1 can be planned</source>
        <translation>Для %1 можно составить план</translation>
    </message>
    <message>
        <source>Its image %1 is here. Continuing reads what it would change, and checks what must be so.</source>
        <translation>Образ %1 на месте. Дальше читается, что он изменит, и проверяется всё нужное.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ReplayBar</name>
    <message>
        <source>Play</source>
        <translation>Пуск</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Воспроизведение</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed %1×</source>
        <translation>Скорость %1×</translation>
    </message>
    <message>
        <source>To the event before</source>
        <translation>К предыдущему событию</translation>
    </message>
    <message>
        <source>To the next event</source>
        <translation>К следующему событию</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Переключение</translation>
    </message>
    <message>
        <source>To the switch</source>
        <translation>К переключению</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>To the failure</source>
        <translation>К ошибке</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Пауза</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ReplayPage</name>
    <message>
        <source>The events of %1 are being read.</source>
        <translation>Читаются события %1.</translation>
    </message>
    <message>
        <source>%1, replay</source>
        <translation>%1, воспроизведение</translation>
    </message>
    <message>
        <source>A run from its journal, at any moment and speed: what was known then, and what Pilothouse and people did. Nothing here changes anything.</source>
        <translation>Запуск по журналу, в любой момент и с любой скоростью: что было тогда известно и что делали Pilothouse и люди. Здесь ничто ничего не меняет.</translation>
    </message>
    <message>
        <source>The journal has no run called %1.</source>
        <translation>В журнале нет запуска %1.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ReplaySlider</name>
    <message>
        <source>Switched</source>
        <translation>Переключено</translation>
    </message>
    <message>
        <source>Switched back</source>
        <translation>Переключено обратно</translation>
    </message>
    <message>
        <source>Turned back</source>
        <translation>Начат возврат</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Продолжено</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Восстановлено</translation>
    </message>
    <message>
        <source>Step failed</source>
        <translation>Шаг не удался</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Закончено</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Moment of the replay</source>
        <translation>Момент воспроизведения</translation>
    </message>
    <message>
        <source>Arrows move by a second, Page Up and Page Down by ten</source>
        <translation>Стрелки сдвигают на секунду, Page Up и Page Down на десять</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ReportList</name>
    <message>
        <source>Runs</source>
        <translation>Запуски</translation>
    </message>
    <message>
        <source>The chosen run&apos;s report is shown beside.</source>
        <translation>Отчёт о выбранном запуске показан рядом.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ReportView</name>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>What the report says; arrow keys move through it.</source>
        <translation>Что сказано в отчёте; стрелки листают его.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ReportsPage</name>
    <message>
        <source>Open the run</source>
        <translation>Открыть запуск</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>Every run has a report as soon as it begins. Nothing was deployed yet.</source>
        <translation>У каждого запуска отчёт есть с самого начала. Пока ничего не развёрнуто.</translation>
    </message>
    <message>
        <source>Watch a recorded deployment</source>
        <translation>Посмотреть записанное развёртывание</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Show the journal</source>
        <translation>Показать журнал</translation>
    </message>
    <message>
        <source>The facts of a run as others read them later. What is exported here is byte for byte what “pilothousectl report” writes.</source>
        <translation>Факты о запуске, какими их потом прочтут другие. Выгруженное здесь байт в байт совпадает с тем, что пишет «pilothousectl report».</translation>
    </message>
    <message>
        <source>Report of %1, %2</source>
        <comment>release, date</comment>
        <translation>Отчёт о %1, %2</translation>
    </message>
    <message>
        <source>%1 · %2 · ended %3</source>
        <translation>%1 · %2 · закончен %3</translation>
    </message>
    <message>
        <source>%1 · %2 · goes on; this is how it stood at %3</source>
        <translation>%1 · %2 · продолжается; так было в %3</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>проверка идёт</translation>
    </message>
    <message>
        <source>Whether the facts are as they were written.</source>
        <translation>Таковы ли факты, как были записаны.</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>целы</translation>
    </message>
    <message>
        <source>All facts of the report are as they were written.</source>
        <translation>Все факты отчёта такие, как были записаны.</translation>
    </message>
    <message>
        <source>not as it was written</source>
        <translation>не так, как было записано</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <translation>Выгрузить %1…</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Выгрузка отчёта</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>The report was exported</source>
        <translation>Отчёт выгружен</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
</context>
<context>
    <name>Pilothouse::RollbackQuestion</name>
    <message>
        <source>There is no run to roll back</source>
        <translation>Откатывать нечего</translation>
    </message>
    <message>
        <source>Nothing was deployed to %1 from here yet.</source>
        <translation>В %1 отсюда ещё ничего не развёрнуто.</translation>
    </message>
    <message>
        <source>Traffic goes back from %1 to %2 on %3, which still runs, in one switch.</source>
        <translation>Трафик возвращается с %1 на %2 в %3, который ещё запущен, одним переключением.</translation>
    </message>
    <message>
        <source>about 1 s</source>
        <translation>около 1 с</translation>
    </message>
    <message>
        <source>Applied migrations and the backup stay.</source>
        <translation>Применённые миграции и резервная копия остаются.</translation>
    </message>
    <message>
        <source>%1 is kept on %2: it is started, checked, and traffic goes back to it in one switch. %3 is then watched, and %4 is stopped.</source>
        <translation>%1 сохранён на %2: он запускается, проверяется, и трафик возвращается одним переключением. Затем за %3 идёт наблюдение, а %4 останавливается.</translation>
    </message>
    <message>
        <source>about %1 until the switch</source>
        <translation>около %1 до переключения</translation>
    </message>
    <message>
        <source>%1 applied migrations that the gate refuses: %2 may fail on the schema as it is now.</source>
        <translation>%1 применил миграции, которые шлюз отклоняет: %2 может отказать на нынешней схеме.</translation>
    </message>
    <message>
        <source>Applied migrations stay; %1 works with them by the gate&apos;s word.</source>
        <translation>Применённые миграции остаются; по слову шлюза %1 с ними работает.</translation>
    </message>
    <message>
        <source>Roll back %1 (%2 on %3)?</source>
        <translation>Откатить %1 (%2 в %3)?</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Откатить</translation>
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
        <translation>Открыть запуск</translation>
    </message>
</context>
<context>
    <name>Pilothouse::RunCharts</name>
    <message>
        <source>Failed requests a second</source>
        <translation>Неудачные запросы в секунду</translation>
    </message>
    <message>
        <source>Response time p95</source>
        <translation>Время ответа p95</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Requests by slot</source>
        <translation>Запросы по слотам</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>warn %1</source>
        <translation>внимание %1</translation>
    </message>
    <message>
        <source>roll back %1</source>
        <translation>откат %1</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>переключение</translation>
    </message>
    <message>
        <source>Users go to %1</source>
        <translation>Пользователи переходят на %1</translation>
    </message>
    <message>
        <source>back</source>
        <translation>возврат</translation>
    </message>
    <message>
        <source>Users are back on %1</source>
        <translation>Пользователи снова на %1</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>восстановлен</translation>
    </message>
    <message>
        <source>A new runner took the run up after a crash</source>
        <translation>После сбоя запуск принял новый исполнитель</translation>
    </message>
    <message>
        <source>held</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
</context>
<context>
    <name>Pilothouse::RunComparisonModel</name>
    <message>
        <source>Run</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
</context>
<context>
    <name>Pilothouse::RunComparisonView</name>
    <message>
        <source>Back to the runs</source>
        <translation>К запускам</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Только отличия</translation>
    </message>
    <message>
        <source>Leaves out what both runs have in common.</source>
        <translation>Скрывает то, что у обоих запусков одинаково.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 рядом с %2</translation>
    </message>
    <message>
        <source>reading the journal</source>
        <translation>читается журнал</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>run, release</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n отличие</numerusform>
            <numerusform>%n отличия</numerusform>
            <numerusform>%n отличий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::RunFilterBar</name>
    <message>
        <source>Environment</source>
        <translation>Окружение</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Все окружения</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Все итоги</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Релиз</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>Все релизы</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Запуски</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Успешен</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Откачен</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Прерван</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удался</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Нужен человек</translation>
    </message>
    <message>
        <source>Takes every filter away.</source>
        <translation>Снимает все фильтры.</translation>
    </message>
    <message>
        <source>Shows only the runs of this choice.</source>
        <translation>Показывает только выбранные так запуски.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n запуск</numerusform>
            <numerusform>%n запуска</numerusform>
            <numerusform>%n запусков</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>Pilothouse::RunLogModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
</context>
<context>
    <name>Pilothouse::RunLogView</name>
    <message>
        <source>log</source>
        <translation>лог</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Следить</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Лог</translation>
    </message>
    <message>
        <source>Ctrl+C copies the selected lines.</source>
        <translation>Ctrl+C копирует выбранные строки.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>app</source>
        <translation>приложение</translation>
    </message>
    <message>
        <source>database</source>
        <translation>база данных</translation>
    </message>
    <message>
        <source>router</source>
        <translation>маршрутизатор</translation>
    </message>
    <message>
        <source>pilothouse</source>
        <translation>pilothouse</translation>
    </message>
    <message>
        <source>Shows the lines of: %1</source>
        <translation>Показывает строки: %1</translation>
    </message>
</context>
<context>
    <name>Pilothouse::RunRowsModel</name>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>внимание</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не удался</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>предстоит</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>приостановлен</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>прерван</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>not needed or not reached</source>
        <translation>не нужен или не начат</translation>
    </message>
</context>
<context>
    <name>Pilothouse::RunTableModel</name>
    <message>
        <source>back from %1</source>
        <translation>возврат с %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>не измерено</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начат</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Релиз</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Окружение</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Стратегия</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Заняло</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Неудачных</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
</context>
<context>
    <name>Pilothouse::RunView</name>
    <message>
        <source>Replay</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>What Pilothouse did</source>
        <translation>Что сделал Pilothouse</translation>
    </message>
    <message>
        <source>%1, replay</source>
        <translation>%1, воспроизведение</translation>
    </message>
    <message>
        <source>One run: its steps, where traffic goes, how many requests failed, and whether going back is still free. What you do here is written into the journal as a request; closing the window changes nothing.</source>
        <translation>Один запуск: его шаги, куда идёт трафик, сколько запросов не удалось и свободен ли ещё возврат. То, что вы делаете здесь, пишется в журнал как просьба; закрытие окна ничего не меняет.</translation>
    </message>
    <message>
        <source>Shows this run again, from its journal</source>
        <translation>Показывает этот запуск снова, по журналу</translation>
    </message>
    <message>
        <source>A recording, not of this computer. %1</source>
        <translation>Запись, не с этого компьютера. %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Shows the plan that this run executes: steps, times, migrations</source>
        <translation>Показывает план, который выполняет этот запуск: шаги, время, миграции</translation>
    </message>
</context>
<context>
    <name>Pilothouse::Runner</name>
    <message>
        <source>The journal has no run “%1”.</source>
        <translation>В журнале нет запуска «%1».</translation>
    </message>
    <message>
        <source>`pilothousectl runs` lists them.</source>
        <translation>`pilothousectl runs` перечисляет их.</translation>
    </message>
    <message>
        <source>The guard ordered the rollback: %1</source>
        <translation>Страж приказал откатить: %1</translation>
    </message>
    <message>
        <source>This version does not know the step “%1”.</source>
        <translation>Эта версия не знает шага «%1».</translation>
    </message>
    <message>
        <source>Use the version that made the plan.</source>
        <translation>Возьмите версию, которая составила план.</translation>
    </message>
    <message>
        <source>A person paused the run.</source>
        <translation>Человек приостановил запуск.</translation>
    </message>
    <message>
        <source>The run ends.</source>
        <translation>Запуск кончается.</translation>
    </message>
    <message>
        <source>%1 aborted the run.</source>
        <translation>%1 прервал запуск.</translation>
    </message>
    <message>
        <source>%1 rolled the release back.</source>
        <translation>%1 откатил релиз.</translation>
    </message>
    <message>
        <source>%1 could not be taken back: %2</source>
        <translation>%1 не удалось отменить: %2</translation>
    </message>
    <message>
        <source>%1 runs on, because traffic may go there.</source>
        <translation>%1 продолжает работать, потому что трафик может идти туда.</translation>
    </message>
    <message>
        <source>The plan of %1 cannot be read, or is not the one that the run was made for.</source>
        <translation>План %1 нельзя прочесть, или это не тот план, для которого создан запуск.</translation>
    </message>
    <message>
        <source>Take the run up with the version of Pilothouse that made it; `pilothousectl journal verify` tells whether the journal was changed.</source>
        <translation>Подхватите запуск той версией Pilothouse, которая его создала; `pilothousectl journal verify` скажет, не изменён ли журнал.</translation>
    </message>
    <message>
        <source>Before that: %1</source>
        <translation>До этого: %1</translation>
    </message>
    <message>
        <source>The maintenance page is on: users get it until `pilothousectl maintenance off --env %1`, or a deployment that ends well.</source>
        <translation>Страница обслуживания включена: пользователи видят её до `pilothousectl maintenance off --env %1` или до удачного развёртывания.</translation>
    </message>
    <message>
        <source>Not taken back: %1.</source>
        <translation>Не отменено: %1.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::SearchButton</name>
    <message>
        <source>Find or do</source>
        <translation>Найти или сделать</translation>
    </message>
    <message>
        <source>Finds pages, environments, runs and actions. Ctrl+K.</source>
        <translation>Ищет страницы, окружения, запуски и действия. Ctrl+K.</translation>
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
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Store “%1”</source>
        <translation>Сохранить «%1»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>%1 It goes into the keychain of this desktop, never into the project file, and is not shown again.</source>
        <translation>%1 Он попадает в связку ключей этого рабочего стола, никогда в файл проекта, и больше не показывается.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::SettingRow</name>
    <message>
        <source>%1, when nothing is said</source>
        <translation>%1, если не указано</translation>
    </message>
    <message>
        <source>A value of the project file.</source>
        <translation>Значение из файла проекта.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::SettingsPage</name>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Shows the difference to the file, and asks.</source>
        <translation>Показывает отличие от файла и спрашивает.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>The project file as forms, for the environment that is selected in the header. Only the values that you change are replaced: comments and order stay. Lists, services and images are set in the file itself; it is read again as soon as it is saved.</source>
        <translation>Файл проекта в виде форм, для окружения, выбранного в заголовке. Заменяются только изменённые значения: комментарии и порядок остаются. Списки, сервисы и образы задаются в самом файле; он перечитывается, как только сохранён.</translation>
    </message>
    <message>
        <source>%1 in %2. Comments and order of the file stay as they are.</source>
        <translation>%1 в %2. Комментарии и порядок файла остаются как есть.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>the secret “%1”</source>
        <translation>секрет «%1»</translation>
    </message>
    <message>
        <source>Store…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Puts the password into the keychain of this desktop. It is not shown here, and not in the file.</source>
        <translation>Кладёт пароль в связку ключей этого рабочего стола. Он не показывается ни здесь, ни в файле.</translation>
    </message>
    <message>
        <source>Everything is as in the file.</source>
        <translation>Всё как в файле.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), checked.</source>
        <translation>
            <numerusform>%n изменение, проверено.</numerusform>
            <numerusform>%n изменения, проверены.</numerusform>
            <numerusform>%n изменений, проверено.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project file has a mistake. Correct it there first; what you typed stays here.</source>
        <translation>В файле проекта ошибка. Сначала исправьте её там; введённое остаётся здесь.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Save the project file?</source>
        <translation>Сохранить файл проекта?</translation>
    </message>
    <message>
        <source>%1 is written as shown. Runs that go on keep the plan they were started with.</source>
        <translation>%1 записывается как показано. Идущие запуски сохраняют план, с которым начаты.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The password of the database.</source>
        <translation>Пароль базы данных.</translation>
    </message>
    <message>
        <source>“%1” is in the keychain</source>
        <translation>«%1» в связке ключей</translation>
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
        <translation>Недавние проекты</translation>
    </message>
    <message>
        <source>Running on this computer</source>
        <translation>Работает на этом компьютере</translation>
    </message>
    <message>
        <source>Open a compose file to begin</source>
        <translation>Чтобы начать, откройте файл compose</translation>
    </message>
    <message>
        <source>Pilothouse reads it, writes a starter pilothouse.yaml beside it, and changes nothing else.</source>
        <translation>Pilothouse прочитает его, запишет рядом начальный pilothouse.yaml и больше ничего не изменит.</translation>
    </message>
    <message>
        <source>Shortcut: Ctrl O. A terminal works too: pilothousectl init compose.yaml</source>
        <translation>Клавиши: Ctrl O. Можно и в терминале: pilothousectl init compose.yaml</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Opens a project. A compose file without a pilothouse.yaml beside it gets a starter, which you can complete before it is written.</source>
        <translation>Открывает проект. Для файла compose, рядом с которым нет pilothouse.yaml, готовится начальный файл; его можно дополнить до записи.</translation>
    </message>
    <message>
        <source>Docker answers.</source>
        <translation>Docker отвечает.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s): %1</source>
        <translation>
            <numerusform>%n служба: %1</numerusform>
            <numerusform>%n службы: %1</numerusform>
            <numerusform>%n служб: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>file, folder</comment>
        <translation>%1 в %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть %1</translation>
    </message>
</context>
<context>
    <name>Pilothouse::StartView</name>
    <message>
        <source>Plan again</source>
        <translation>Составить план снова</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Makes the plan in the world as it is now, and checks again; nothing is started.</source>
        <translation>Составляет план по тому, что есть сейчас, и проверяет снова; ничего не запускается.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Релиз</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Займёт</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Миграции</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Start, once “%1” is typed</source>
        <translation>Запуск, когда введено «%1»</translation>
    </message>
    <message>
        <source>Making the plan…</source>
        <translation>Составляется план…</translation>
    </message>
    <message>
        <source>The gate refuses a migration: the step Plan says which, and what can be done.</source>
        <translation>Шлюз отклоняет миграцию: шаг «План» говорит, какую и что можно сделать.</translation>
    </message>
    <message>
        <source>There is no plan to start yet.</source>
        <translation>Запускать пока нечего: плана нет.</translation>
    </message>
    <message>
        <source>%1 is started on %2 and checked while %3 goes on serving on %4. Then all traffic moves to %2 in one switch, is watched for %5, and %4 is stopped and kept. The run goes on by itself: this window may be closed.</source>
        <translation>%1 запускается на %2 и проверяется, пока %3 работает на %4. Затем весь трафик одним переключением переходит на %2, за ним наблюдают %5, а %4 останавливается и сохраняется. Запуск идёт сам: это окно можно закрыть.</translation>
    </message>
    <message>
        <source>%1 on %2 → %3 on %4</source>
        <translation>%1 на %2 → %3 на %4</translation>
    </message>
    <message>
        <source>about %1 until the switch, %2 in all, of which %3 are watched</source>
        <translation>около %1 до переключения, всего %2, из них %3 наблюдения</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%n, refused by the gate and accepted by name</source>
        <translation>
            <numerusform>%n, отклонена шлюзом и принята по имени</numerusform>
            <numerusform>%n, отклонены шлюзом и приняты по имени</numerusform>
            <numerusform>%n, отклонены шлюзом и приняты по имени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, safe by the gate&apos;s word</source>
        <translation>
            <numerusform>%n, безопасна по слову шлюза</numerusform>
            <numerusform>%n, безопасны по слову шлюза</numerusform>
            <numerusform>%n, безопасны по слову шлюза</numerusform>
        </translation>
    </message>
    <message>
        <source>none is made</source>
        <translation>не делается</translation>
    </message>
    <message>
        <source>of the database, before anything is changed</source>
        <translation>базы данных, до любых изменений</translation>
    </message>
    <message>
        <source>Going back is possible, not free</source>
        <translation>Вернуться можно, но не без риска</translation>
    </message>
    <message>
        <source>Going back is free</source>
        <translation>Возврат свободен</translation>
    </message>
    <message>
        <source>One switch while %1 still runs; then %1 is kept, stopped, for %2 and started again first.</source>
        <translation>Одно переключение, пока %1 запущен; затем %1 хранится остановленным %2 и сначала запускается снова.</translation>
    </message>
    <message>
        <source>%1 may fail on the schema as the accepted migrations leave it.</source>
        <translation>%1 может отказать на схеме, какой её оставят принятые миграции.</translation>
    </message>
    <message>
        <source>This is production. Type “%1” to start:</source>
        <translation>Это production. Введите «%1», чтобы запустить:</translation>
    </message>
    <message>
        <source>Nothing was started</source>
        <translation>Ничего не запущено</translation>
    </message>
    <message>
        <source>The gate refuses a migration: the step Migrations says which, and what can be done.</source>
        <translation>Шлюз отклоняет миграцию: шаг «Миграции» говорит, какую и что можно сделать.</translation>
    </message>
    <message>
        <source>Users get the maintenance page. %1 stops taking requests, the migrations run, %2 is started and checked, and the page goes. The run goes on by itself: this window may be closed.</source>
        <translation>Пользователи видят страницу обслуживания. %1 перестаёт принимать запросы, идут миграции, %2 запускается и проверяется, и страница убирается. Запуск идёт сам: это окно можно закрыть.</translation>
    </message>
    <message>
        <source>First the schema is expanded, so that both releases work on it.</source>
        <translation>Сначала схема расширяется, чтобы на ней работали оба релиза.</translation>
    </message>
    <message>
        <source>about %1 in all</source>
        <comment>a time</comment>
        <translation>всего около %1</translation>
    </message>
    <message numerus="yes">
        <source>%n, behind the maintenance page</source>
        <translation>
            <numerusform>%n, за страницей обслуживания</numerusform>
            <numerusform>%n, за страницей обслуживания</numerusform>
            <numerusform>%n, за страницей обслуживания</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, of which what breaks the running release is expanded instead</source>
        <translation>
            <numerusform>%n, ломающее работающий релиз расширяется вместо этого</numerusform>
            <numerusform>%n, ломающее работающий релиз расширяется вместо этого</numerusform>
            <numerusform>%n, ломающее работающий релиз расширяется вместо этого</numerusform>
        </translation>
    </message>
    <message>
        <source>Going back takes the maintenance page again</source>
        <translation>Возврат снова требует страницы обслуживания</translation>
    </message>
    <message>
        <source>%1 goes on serving, and no traffic moves.</source>
        <comment>release</comment>
        <translation>%1 продолжает работать, трафик не переходит.</translation>
    </message>
    <message>
        <source>The run goes on by itself: this window may be closed.</source>
        <translation>Запуск идёт сам: это окно можно закрыть.</translation>
    </message>
    <message>
        <source>There is no way back</source>
        <translation>Возврата нет</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Ничего не теряется</translation>
    </message>
    <message>
        <source>%1 on %2, which serves</source>
        <translation>%1 на %2, он работает</translation>
    </message>
    <message>
        <source>Not all of it can be taken back. Type “%1” to start:</source>
        <translation>Не всё можно отменить. Введите «%1», чтобы запустить:</translation>
    </message>
</context>
<context>
    <name>Pilothouse::StatusBar</name>
    <message>
        <source>Opens doctor at this line.</source>
        <translation>Открывает доктора на этой строке.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>What the run did, does and will do, in order.</source>
        <translation>Что запуск сделал, делает и сделает, по порядку.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::StepListModel</name>
    <message>
        <source>being taken back</source>
        <translation>отменяется</translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation>отменять нечего</translation>
    </message>
    <message>
        <source>could not be taken back</source>
        <translation>не удалось отменить</translation>
    </message>
    <message>
        <source>was so already</source>
        <translation>уже было так</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не удался</translation>
    </message>
</context>
<context>
    <name>Pilothouse::TableView</name>
    <message>
        <source>Enter opens the row, Ctrl+C copies it as text.</source>
        <translation>Enter открывает строку, Ctrl+C копирует её как текст.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Скопировать как текст</translation>
    </message>
</context>
<context>
    <name>Pilothouse::Toaster</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Closes the notice “%1”.</source>
        <translation>Закрывает уведомление «%1».</translation>
    </message>
</context>
<context>
    <name>Pilothouse::TrafficBar</name>
    <message>
        <source>Traffic</source>
        <translation>Трафик</translation>
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
        <translation>Что можно сделать дальше</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Трафик</translation>
    </message>
    <message>
        <source>Requests failed</source>
        <translation>Неудачные запросы</translation>
    </message>
    <message>
        <source>Requests failed: %1 %2</source>
        <translation>Неудачные запросы: %1 %2</translation>
    </message>
</context>
<context>
    <name>Pilothouse::TrafficWatch</name>
    <message>
        <source>the router&apos;s log ended</source>
        <translation>лог маршрутизатора кончился</translation>
    </message>
</context>
<context>
    <name>Pilothouse::WindowActions</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Открыть проект…</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Закрыть проект</translation>
    </message>
    <message>
        <source>Watch a recorded deployment</source>
        <translation>Посмотреть записанное развёртывание</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Развёртывание</translation>
    </message>
    <message>
        <source>Deploy a release…</source>
        <translation>Развернуть релиз…</translation>
    </message>
    <message>
        <source>Roll back the last run…</source>
        <translation>Откатить последний запуск…</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Доктор</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Find or do…</source>
        <translation>Найти или сделать…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Показать журнал программы</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как на рабочем столе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче текст</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Обычный текст</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>About this page</source>
        <translation>Об этой странице</translation>
    </message>
    <message>
        <source>About Pilothouse</source>
        <translation>О Pilothouse</translation>
    </message>
    <message>
        <source>Deploy a release to %1…</source>
        <translation>Развернуть релиз в %1…</translation>
    </message>
    <message>
        <source>Roll back the last run on %1…</source>
        <translation>Откатить последний запуск в %1…</translation>
    </message>
    <message>
        <source>Actions here</source>
        <translation>Действия здесь</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Окружения</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Запуски</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <comment>release, environment, state</comment>
        <translation>%1 → %2, %3</translation>
    </message>
    <message>
        <source>Contract what is expanded…</source>
        <translation>Сжать расширенное…</translation>
    </message>
    <message>
        <source>Take back what was expanded…</source>
        <translation>Отменить расширение…</translation>
    </message>
    <message>
        <source>Contract what is expanded in %1…</source>
        <translation>Сжать расширенное в %1…</translation>
    </message>
    <message>
        <source>Take back what was expanded in %1…</source>
        <translation>Отменить расширение в %1…</translation>
    </message>
</context>
<context>
    <name>Pilothouse::WizardPage</name>
    <message>
        <source>Close, keep as draft</source>
        <translation>Закрыть, оставить черновик</translation>
    </message>
    <message>
        <source>Goes back to where you were. The wizard opens as it is now the next time; nothing was started.</source>
        <translation>Возвращает туда, где вы были. В следующий раз мастер откроется таким же; ничего не запущено.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>The step before; what was found is kept.</source>
        <translation>Предыдущий шаг; найденное остаётся.</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Составить план снова</translation>
    </message>
    <message>
        <source>Makes the plan in the world as it is now, and checks again.</source>
        <translation>Составляет план по тому, что есть сейчас, и проверяет снова.</translation>
    </message>
    <message>
        <source>Checks keep running while you read. Every step can be revisited.</source>
        <translation>Проверки идут, пока вы читаете. К каждому шагу можно вернуться.</translation>
    </message>
    <message>
        <source>Prepares a blue-green deployment: choose a release, let preflight look, read the plan, start. Nothing is changed before the start, and the run goes on by itself after it.</source>
        <translation>Готовит blue-green развёртывание: выберите релиз, дайте пройти проверке, прочтите план, запустите. До запуска ничего не меняется, после него всё идёт само.</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Дальше с %1</translation>
    </message>
    <message>
        <source>Prepares a deployment: choose a release, read what it does to the database, let preflight look, read the plan, start. Nothing is changed before the start, and the run goes on by itself after it.</source>
        <translation>Готовит развёртывание: выберите релиз, прочтите, что он сделает с базой данных, дайте пройти проверкам, прочтите план, запустите. До запуска ничего не меняется, а после него запуск идёт сам.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Goes back to where you were; nothing was started.</source>
        <translation>Возвращает туда, где вы были; ничего не запущено.</translation>
    </message>
    <message>
        <source>Prepares the end of an expansion: read the plan, let preflight look, start. Nothing is deployed, and nothing is changed before the start; the run goes on by itself after it.</source>
        <translation>Готовит завершение расширения: прочитайте план, дайте пройти проверкам, запустите. Ничего не разворачивается и до запуска не меняется; дальше запуск идёт сам.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::WizardSession</name>
    <message>
        <source>The project file does not have the environment %1 any more.</source>
        <translation>В файле проекта больше нет среды %1.</translation>
    </message>
    <message>
        <source>Choose another environment above.</source>
        <translation>Выберите другую среду вверху.</translation>
    </message>
    <message>
        <source>%1 is not finished: %2 to %3.</source>
        <translation>%1 не закончен: %2 в %3.</translation>
    </message>
    <message>
        <source>One deployment at a time. This one can be prepared meanwhile, and started once %1 has ended.</source>
        <translation>Одно развёртывание за раз. Это можно пока подготовить и запустить, когда закончится %1.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::WizardSteps</name>
    <message>
        <source>Steps of the deployment</source>
        <translation>Шаги развёртывания</translation>
    </message>
    <message>
        <source>Up and down show another step; what was found is kept.</source>
        <translation>Вверх и вниз показывают другой шаг; найденное остаётся.</translation>
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
        <translation>«%1» не слот</translation>
    </message>
    <message>
        <source>a step needs a kind</source>
        <translation>шагу нужен вид</translation>
    </message>
    <message>
        <source>the step “%1” stands there twice</source>
        <translation>шаг «%1» указан дважды</translation>
    </message>
    <message>
        <source>The plan has format %1; this version reads format %2.</source>
        <translation>План имеет формат %1; эта версия читает формат %2.</translation>
    </message>
    <message>
        <source>Make the plan again with this version of Pilothouse.</source>
        <translation>Составьте план снова этой версией Pilothouse.</translation>
    </message>
    <message>
        <source>This is not a whole plan: %1.</source>
        <translation>Это не полный план: %1.</translation>
    </message>
    <message>
        <source>Make the plan again with `pilothousectl plan`; a plan is not edited by hand.</source>
        <translation>Составьте план снова: `pilothousectl plan`; вручную план не правят.</translation>
    </message>
</context>
<context>
    <name>PlanDifference</name>
    <message>
        <source>image of %1</source>
        <translation>образ %1</translation>
    </message>
    <message>
        <source>old image of %1</source>
        <translation>старый образ %1</translation>
    </message>
    <message>
        <source>order of the services</source>
        <translation>порядок сервисов</translation>
    </message>
    <message>
        <source>migration %1.%2</source>
        <translation>миграция %1.%2</translation>
    </message>
    <message>
        <source>: SQL</source>
        <translation>: SQL</translation>
    </message>
    <message>
        <source>order of the migrations</source>
        <translation>порядок миграций</translation>
    </message>
    <message>
        <source>both releases work after it</source>
        <translation>после неё работают оба релиза</translation>
    </message>
    <message>
        <source>neither release works after it</source>
        <translation>после неё не работает ни один релиз</translation>
    </message>
    <message>
        <source>the old release works after it</source>
        <translation>после неё работает старый релиз</translation>
    </message>
    <message>
        <source>the new release works after it</source>
        <translation>после неё работает новый релиз</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>шаг %1</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланирован</translation>
    </message>
    <message>
        <source>: compatibility</source>
        <translation>: совместимость</translation>
    </message>
    <message>
        <source>: point of no return</source>
        <translation>: точка невозврата</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>order of the steps</source>
        <translation>порядок шагов</translation>
    </message>
    <message>
        <source>project</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>окружение</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>стратегия</translation>
    </message>
    <message>
        <source>release</source>
        <translation>релиз</translation>
    </message>
    <message>
        <source>release that serves now</source>
        <translation>работающий сейчас релиз</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>коммит</translation>
    </message>
    <message>
        <source>slot that serves now</source>
        <translation>работающий сейчас слот</translation>
    </message>
    <message>
        <source>slot that will serve</source>
        <translation>слот, который будет работать</translation>
    </message>
    <message>
        <source>applied migrations</source>
        <translation>применённые миграции</translation>
    </message>
    <message>
        <source>content of the compose files</source>
        <translation>содержимое файлов compose</translation>
    </message>
    <message>
        <source>content of the env files</source>
        <translation>содержимое файлов env</translation>
    </message>
    <message>
        <source>this environment&apos;s section of the project file</source>
        <translation>раздел этого окружения в файле проекта</translation>
    </message>
    <message>
        <source>policy:</source>
        <translation>правила:</translation>
    </message>
</context>
<context>
    <name>PlanFit</name>
    <message>
        <source>The world has changed since the plan was made: %1.</source>
        <translation>С тех пор как составлен план, всё изменилось: %1.</translation>
    </message>
    <message>
        <source>Plan again, and have the new plan looked at.</source>
        <translation>Составьте план снова и дайте его просмотреть.</translation>
    </message>
    <message>
        <source>Take the section out, or wait for a version that acts on it.</source>
        <translation>Уберите этот раздел или дождитесь версии, которая его выполняет.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>Take the lease</source>
        <translation>Взять аренду</translation>
    </message>
    <message>
        <source>The lease is released.</source>
        <translation>Аренда возвращается.</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>Сделать копию базы данных</translation>
    </message>
    <message>
        <source>The backup is kept.</source>
        <translation>Резервная копия остаётся.</translation>
    </message>
    <message>
        <source>Check the new image</source>
        <translation>Проверить новый образ</translation>
    </message>
    <message numerus="yes">
        <source>Migrate: %n migration(s)</source>
        <translation>
            <numerusform>Применить %n миграцию</numerusform>
            <numerusform>Применить %n миграции</numerusform>
            <numerusform>Применить %n миграций</numerusform>
        </translation>
    </message>
    <message>
        <source>Additive migrations stay: the old release works on the new schema, and reversing would drop data.</source>
        <translation>Аддитивные миграции остаются: старый релиз работает с новой схемой, а отмена удалила бы данные.</translation>
    </message>
    <message>
        <source>Collect the static files</source>
        <translation>Собрать статические файлы</translation>
    </message>
    <message>
        <source>The files stay; their names are their own.</source>
        <translation>Файлы остаются; имена у них свои.</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>Проверить %1</translation>
    </message>
    <message>
        <source>Arm the guard</source>
        <translation>Поставить стража</translation>
    </message>
    <message>
        <source>The guard is disarmed.</source>
        <translation>Страж снимается.</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Переключение</translation>
    </message>
    <message>
        <source>Traffic goes back to %1 in one switch.</source>
        <translation>Трафик возвращается на %1 одним переключением.</translation>
    </message>
    <message>
        <source>Read the switch back</source>
        <translation>Перечитать переключение</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Заменить %1</translation>
    </message>
    <message>
        <source>The old ones run again, the new ones stop.</source>
        <translation>Старые снова работают, новые останавливаются.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Смотреть</translation>
    </message>
    <message>
        <source>Drain %1</source>
        <translation>Дать %1 закончить</translation>
    </message>
    <message>
        <source>Stop %1, keep it</source>
        <translation>Остановить %1, сохранить</translation>
    </message>
    <message>
        <source>%1 is started again before traffic goes back.</source>
        <translation>%1 снова запускается, прежде чем трафик вернётся.</translation>
    </message>
    <message>
        <source>Start %1, wait until healthy</source>
        <translation>Запустить %1, дождаться готовности</translation>
    </message>
    <message>
        <source>%1 is stopped and removed; no user has seen it.</source>
        <translation>%1 останавливается и удаляется; ни один пользователь его не видел.</translation>
    </message>
    <message>
        <source>Wake %1, wait until healthy</source>
        <translation>Разбудить %1, дождаться готовности</translation>
    </message>
    <message>
        <source>%1 is stopped again.</source>
        <translation>%1 снова останавливается.</translation>
    </message>
    <message>
        <source>Before the switch it is removed again, and the schema is what it was. After a rollback it stays: both releases work on it, and nothing that was written is lost.</source>
        <translation>До переключения это убирается, и схема прежняя. После отката это остаётся: оба релиза с этим работают, и ничего записанного не теряется.</translation>
    </message>
    <message>
        <source>Expand: %1</source>
        <translation>Расширить: %1</translation>
    </message>
    <message>
        <source>Backfill, indexes, constraints</source>
        <translation>Дозаполнение, индексы, ограничения</translation>
    </message>
    <message>
        <source>It goes with what was expanded.</source>
        <translation>Уходит вместе с расширением.</translation>
    </message>
    <message>
        <source>The second half is due once the rollback window is over: `pilothousectl plan --env %1 --strategy contract`. Until then going back is free.</source>
        <translation>Вторая половина положена после окна отката: `pilothousectl plan --env %1 --strategy contract`. До тех пор возврат бесплатен.</translation>
    </message>
    <message>
        <source>Before the switch what was only recorded is forgotten again; what really ran is additive and stays.</source>
        <translation>До переключения забывается то, что было только записано; что действительно выполнено, аддитивно и остаётся.</translation>
    </message>
    <message>
        <source>Contract: %1</source>
        <translation>Сжать: %1</translation>
    </message>
    <message>
        <source>It cannot be taken back: the old shape and what only it held are gone, but for the backup.</source>
        <translation>Отменить это нельзя: старая форма и то, что было только в ней, пропадают, кроме копии.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>It is not made again by itself: deploying with --expand-contract makes it anew.</source>
        <translation>Само это больше не делается: развёртывание с --expand-contract сделает его заново.</translation>
    </message>
</context>
<context>
    <name>PlanningService</name>
    <message>
        <source>The project file says who may deploy to %1 (%2), which this version cannot check.</source>
        <translation>Файл проекта говорит, кто может развёртывать в %1 (%2), а эта версия не может этого проверить.</translation>
    </message>
    <message>
        <source>The strategy “%1” is not one of this version.</source>
        <translation>Стратегии «%1» в этой версии нет.</translation>
    </message>
    <message>
        <source>`deploy` will refuse this plan.</source>
        <translation>`deploy` отклонит этот план.</translation>
    </message>
    <message>
        <source>%1 serves now, not %2 as after %3.</source>
        <translation>Сейчас работает %1, а не %2, как после %3.</translation>
    </message>
    <message>
        <source>`pilothousectl status` shows what runs. Roll back the last run, or deploy the release you want.</source>
        <translation>`pilothousectl status` покажет, что работает. Откатите последний запуск или разверните нужный релиз.</translation>
    </message>
    <message>
        <source>The old %1 container (%2) is not kept any more.</source>
        <translation>Старый контейнер %1 (%2) больше не хранится.</translation>
    </message>
    <message>
        <source>Deploy %1 again: `pilothousectl deploy --release %1`.</source>
        <translation>Разверните %1 снова: `pilothousectl deploy --release %1`.</translation>
    </message>
    <message>
        <source>the compose files were edited</source>
        <translation>файлы compose изменены</translation>
    </message>
    <message>
        <source>the environment files were edited</source>
        <translation>файлы переменных изменены</translation>
    </message>
    <message>
        <source>the project file&apos;s section of %1 was edited</source>
        <translation>раздел %1 файла проекта изменён</translation>
    </message>
    <message>
        <source>%1 serves now, not %2</source>
        <translation>сейчас работает %1, а не %2</translation>
    </message>
    <message>
        <source>the tag %1 is another image now</source>
        <translation>тег %1 теперь другой образ</translation>
    </message>
    <message>
        <source>the image %1 is gone</source>
        <translation>образа %1 больше нет</translation>
    </message>
    <message>
        <source>other migrations are applied in the database</source>
        <translation>в базе применены другие миграции</translation>
    </message>
    <message>
        <source>No container of %1 runs in %2, where traffic goes.</source>
        <translation>В %2, куда идёт трафик, не работает ни один контейнер %1.</translation>
    </message>
    <message>
        <source>`pilothousectl status` shows what runs. Start the stack first.</source>
        <translation>`pilothousectl status` покажет, что работает. Сначала запустите стек.</translation>
    </message>
    <message>
        <source>Traffic is divided between slots.</source>
        <translation>Трафик разделён между слотами.</translation>
    </message>
    <message>
        <source>An unfinished run holds it: `pilothousectl status` names it.</source>
        <translation>Его держит незаконченный запуск: `pilothousectl status` назовёт его.</translation>
    </message>
    <message>
        <source>%1, line %2: %3: %4. Until the switch, and after a rollback, the old release lives with it.</source>
        <translation>%1, строка %2: %3: %4. До переключения и после отката с этим живёт старый релиз.</translation>
    </message>
    <message>
        <source>The migrations were not proven on a scratch copy of the schema. %1 %2</source>
        <translation>Миграции не испытаны на временной копии схемы. %1 %2</translation>
    </message>
    <message>
        <source>Correct the release, or accept it knowingly with --accept-unsafe %1.</source>
        <translation>Исправьте релиз или примите сознательно через --accept-unsafe %1.</translation>
    </message>
    <message>
        <source>This version has: blue-green, maintenance-window, contract, take-back.</source>
        <translation>В этой версии есть: blue-green, maintenance-window, contract, take-back.</translation>
    </message>
    <message>
        <source>“%1” was typed, not the release&apos;s name.</source>
        <translation>Введено «%1», а не имя релиза.</translation>
    </message>
    <message>
        <source>To leave a release that fails already: --accept-failing %1.</source>
        <translation>Чтобы уйти с релиза, который уже не работает: --accept-failing %1.</translation>
    </message>
    <message>
        <source>%1 migrated in a maintenance window to a schema that %2 does not work on.</source>
        <translation>%1 в окно обслуживания перевёл схему в вид, с которым %2 не работает.</translation>
    </message>
    <message>
        <source>Going forward with a repaired release is the way. Going back takes a window of its own: reverse the migrations behind the page, then deploy %1.</source>
        <translation>Верный путь — вперёд, с исправленным релизом. Возврат требует своего окна: отмените миграции за страницей, затем разверните %1.</translation>
    </message>
    <message>
        <source>%1 took away what %2 needs of the schema.</source>
        <translation>%1 убрал из схемы то, что нужно %2.</translation>
    </message>
    <message>
        <source>Deploy a release forward; the backup that %1 made has the old shape.</source>
        <translation>Разверните следующий релиз; в копии, которую сделал %1, есть старая форма.</translation>
    </message>
</context>
<context>
    <name>Postgres</name>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed.</source>
        <translation>Драйвер Qt для PostgreSQL не установлен.</translation>
    </message>
    <message>
        <source>Install libqt6sql6-psql.</source>
        <translation>Установите libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>%1 is PostgreSQL %2; Pilothouse needs 12 or newer.</source>
        <translation>%1 — PostgreSQL %2; Pilothouse нужен 12 или новее.</translation>
    </message>
    <message>
        <source>Upgrade the server before deploying with Pilothouse.</source>
        <translation>Обновите сервер, прежде чем развёртывать через Pilothouse.</translation>
    </message>
    <message>
        <source>%1 does not let user %2 in: wrong password, or no such user.</source>
        <translation>%1 не впускает пользователя %2: неверный пароль, или такого пользователя нет.</translation>
    </message>
    <message>
        <source>Correct database.user, or the secret %1 (`pilothousectl doctor` names the places where it is looked up).</source>
        <translation>Исправьте database.user или секрет %1 (`pilothousectl doctor` назовёт места, где его ищут).</translation>
    </message>
    <message>
        <source>%1 has no database %2.</source>
        <translation>На %1 нет базы данных %2.</translation>
    </message>
    <message>
        <source>Correct database.name in pilothouse.yaml.</source>
        <translation>Исправьте database.name в pilothouse.yaml.</translation>
    </message>
    <message>
        <source>%1 has no connection left.</source>
        <translation>У %1 не осталось соединений.</translation>
    </message>
    <message>
        <source>End idle sessions, or raise max_connections: a new slot needs connections as well.</source>
        <translation>Завершите простаивающие сеансы или увеличьте max_connections: новому слоту тоже нужны соединения.</translation>
    </message>
    <message>
        <source>%1 is a connection pooler.</source>
        <translation>%1 — пул соединений.</translation>
    </message>
    <message>
        <source>Let database.host and database.port name PostgreSQL itself.</source>
        <translation>Пусть database.host и database.port называют сам PostgreSQL.</translation>
    </message>
    <message>
        <source>PostgreSQL at %1 does not answer.</source>
        <translation>PostgreSQL на %1 не отвечает.</translation>
    </message>
    <message>
        <source>Check that it runs, and that database.host and database.port in pilothouse.yaml are reachable from here.</source>
        <translation>Проверьте, что он работает и что database.host и database.port из pilothouse.yaml отсюда доступны.</translation>
    </message>
    <message>
        <source>The connection to PostgreSQL at %1 was lost.</source>
        <translation>Соединение с PostgreSQL на %1 потеряно.</translation>
    </message>
    <message>
        <source>Check that the server runs; the next question connects anew.</source>
        <translation>Проверьте, что сервер работает; следующий вопрос соединится заново.</translation>
    </message>
    <message>
        <source>User %1 may not read what Pilothouse needs.</source>
        <translation>Пользователь %1 не может прочесть то, что нужно Pilothouse.</translation>
    </message>
    <message>
        <source>PostgreSQL at %1 did not answer a question (SQLSTATE %2).</source>
        <translation>PostgreSQL на %1 не ответил на вопрос (SQLSTATE %2).</translation>
    </message>
    <message>
        <source>Let database.user be the application&apos;s own user.</source>
        <translation>Пусть database.user будет собственным пользователем приложения.</translation>
    </message>
    <message>
        <source>The database session was closed.</source>
        <translation>Сеанс с базой закрыт.</translation>
    </message>
</context>
<context>
    <name>PreflightStep</name>
    <message>
        <source>The world has changed since the plan was made: %1.</source>
        <translation>С тех пор как составлен план, всё изменилось: %1.</translation>
    </message>
    <message>
        <source>Plan again.</source>
        <translation>Составьте план снова.</translation>
    </message>
    <message>
        <source>%1 of %1 checks</source>
        <translation>%1 из %1 проверок</translation>
    </message>
    <message>
        <source>%1 checks. Mind: %2</source>
        <translation>проверок: %1. Учтите: %2</translation>
    </message>
    <message>
        <source>Accepted: %1 is deployed because of it.</source>
        <translation>Принято: из-за этого развёртывается %1.</translation>
    </message>
</context>
<context>
    <name>ProjectEditor</name>
    <message>
        <source>%1 was changed by somebody else meanwhile.</source>
        <translation>%1 тем временем изменил кто-то другой.</translation>
    </message>
    <message>
        <source>It is read again now; make your change once more.</source>
        <translation>Теперь он прочитан снова; внесите изменение ещё раз.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 нельзя записать: %2.</translation>
    </message>
    <message>
        <source>Make room, or change the permissions of its folder.</source>
        <translation>Освободите место или измените права его папки.</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>“also” must be a list of services.</source>
        <translation>«also» должно быть списком служб.</translation>
    </message>
    <message>
        <source>Write also: [{service: worker}].</source>
        <translation>Напишите also: [{service: worker}].</translation>
    </message>
    <message>
        <source>An entry of “also”</source>
        <translation>Запись в «also»</translation>
    </message>
    <message>
        <source>“health” is asked over HTTP, which needs a “port”.</source>
        <translation>«health» спрашивают по HTTP, для чего нужен «port».</translation>
    </message>
    <message>
        <source>Name the container&apos;s port, or leave health out: the container&apos;s own check then decides.</source>
        <translation>Назовите порт контейнера или уберите health: тогда решает собственная проверка контейнера.</translation>
    </message>
    <message>
        <source>The service “%1” is part of the release already.</source>
        <translation>Служба «%1» уже часть релиза.</translation>
    </message>
    <message>
        <source>“%1” holds a password in clear text.</source>
        <translation>В «%1» пароль открытым текстом.</translation>
    </message>
    <message>
        <source>Leave it out of the URL, and write password: {secret: %1} beside it.</source>
        <translation>Уберите его из адреса и напишите рядом password: {secret: %1}.</translation>
    </message>
    <message>
        <source>“%1” is a secret in clear text.</source>
        <translation>«%1» — секрет открытым текстом.</translation>
    </message>
    <message>
        <source>Leave it out: checks and probe ask for pages that need no sign-in.</source>
        <translation>Уберите его: проверки и зонд спрашивают страницы, которым вход не нужен.</translation>
    </message>
    <message>
        <source>Write %1: {secret: %2}, and store the value in the keychain, in the variable PILOTHOUSE_SECRET_%3, or in a file that only you can read.</source>
        <translation>Напишите %1: {secret: %2} и сохраните значение в связке ключей, в переменной PILOTHOUSE_SECRET_%3 или в файле, который можете читать только вы.</translation>
    </message>
    <message>
        <source>This is no compose file: it has no services.</source>
        <translation>Это не файл compose: в нём нет services.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Может быть, «%1»?</translation>
    </message>
    <message>
        <source>There is: %1.</source>
        <translation>Есть: %1.</translation>
    </message>
    <message>
        <source>The environment “%1”</source>
        <translation>Окружение «%1»</translation>
    </message>
    <message>
        <source>“docker” names both a context and a host.</source>
        <translation>«docker» называет и контекст, и хост.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Оставьте одно из них.</translation>
    </message>
    <message>
        <source>The router “%1” cannot be part of the release that it routes to.</source>
        <translation>Маршрутизатор «%1» не может быть частью релиза, к которому он ведёт.</translation>
    </message>
    <message>
        <source>“migrations” needs a “database” to migrate.</source>
        <translation>Для «migrations» нужна «database», в которой их применять.</translation>
    </message>
    <message>
        <source>Add the section database, or write framework: none.</source>
        <translation>Добавьте раздел database или напишите framework: none.</translation>
    </message>
    <message>
        <source>“%1” warns above the limit that is critical.</source>
        <translation>«%1» предупреждает выше критического предела.</translation>
    </message>
    <message>
        <source>Give warning and critical, the lower one first.</source>
        <translation>Задайте warning и critical, меньшее первым.</translation>
    </message>
    <message>
        <source>“check-every” must be longer than nothing.</source>
        <translation>«check-every» должно быть больше нуля.</translation>
    </message>
    <message>
        <source>“%1” must be a map or a list.</source>
        <translation>«%1» должно быть набором или списком.</translation>
    </message>
    <message>
        <source>“%1” must be a map.</source>
        <translation>«%1» должно быть набором.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>«%1» должно быть списком.</translation>
    </message>
    <message>
        <source>This version does not ask for “%1” yet, so it refuses to deploy here.</source>
        <translation>Эта версия ещё не спрашивает «%1», поэтому отказывается развёртывать здесь.</translation>
    </message>
    <message>
        <source>Take the section out only if everyone may deploy.</source>
        <translation>Уберите раздел, только если развёртывать может каждый.</translation>
    </message>
    <message>
        <source>This version does not act on “%1” yet.</source>
        <translation>Эта версия ещё не выполняет «%1».</translation>
    </message>
    <message>
        <source>The compose file cannot be read: %1</source>
        <translation>Файл compose нельзя прочесть: %1</translation>
    </message>
    <message>
        <source>“%1” names %2, which does not exist.</source>
        <translation>«%1» называет %2, чего нет.</translation>
    </message>
    <message>
        <source>It is looked for as %1.</source>
        <translation>Его ищут как %1.</translation>
    </message>
    <message>
        <source>The compose files have no service “%1”.</source>
        <translation>В файлах compose нет службы «%1».</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>`pilothousectl init compose.yaml` writes one to start from.</source>
        <translation>`pilothousectl init compose.yaml` запишет такой для начала.</translation>
    </message>
    <message>
        <source>The project file</source>
        <translation>Файл проекта</translation>
    </message>
    <message>
        <source>This version of Pilothouse reads project files of format 1 only.</source>
        <translation>Эта версия Pilothouse читает файлы проекта только формата 1.</translation>
    </message>
    <message>
        <source>Write pilothouse: 1.</source>
        <translation>Напишите pilothouse: 1.</translation>
    </message>
    <message>
        <source>“people” must be a map of names.</source>
        <translation>«people» должно быть набором имён.</translation>
    </message>
    <message>
        <source>Write %1: {roles: [devops]}.</source>
        <translation>Напишите %1: {roles: [devops]}.</translation>
    </message>
    <message>
        <source>This version does not check the roles of “people” yet, so it refuses to deploy.</source>
        <translation>Эта версия ещё не проверяет роли из «people», поэтому отказывается развёртывать.</translation>
    </message>
    <message>
        <source>This version does not act on “people” yet.</source>
        <translation>Эта версия ещё не выполняет «people».</translation>
    </message>
    <message>
        <source>Take the roles out only if everyone may deploy.</source>
        <translation>Уберите роли, только если развёртывать может каждый.</translation>
    </message>
    <message>
        <source>“environments” must be a map with at least one environment.</source>
        <translation>«environments» должно быть набором хотя бы с одним окружением.</translation>
    </message>
    <message>
        <source>Write for example “production:” below it.</source>
        <translation>Напишите под ним, например, «production:».</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>окружение</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Файла %1 нет.</translation>
    </message>
    <message>
        <source>Write one with `pilothousectl init compose.yaml`, or name it with --project.</source>
        <translation>Запишите его через `pilothousectl init compose.yaml` или назовите через --project.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 нельзя прочесть: %2.</translation>
    </message>
    <message>
        <source>Give your user the right to read it.</source>
        <translation>Дайте своему пользователю право его читать.</translation>
    </message>
    <message numerus="yes">
        <source>The project file has %n mistake(s).</source>
        <translation>
            <numerusform>В файле проекта %n ошибка.</numerusform>
            <numerusform>В файле проекта %n ошибки.</numerusform>
            <numerusform>В файле проекта %n ошибок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct them; `pilothousectl validate` checks the file again.</source>
        <translation>Исправьте их; `pilothousectl validate` проверит файл снова.</translation>
    </message>
    <message>
        <source>%1 must be a map.</source>
        <translation>%1: нужен набор.</translation>
    </message>
    <message>
        <source>Write its settings as “key: value”, one a line and indented below it.</source>
        <translation>Пишите настройки как «ключ: значение», по одной в строке и с отступом.</translation>
    </message>
    <message>
        <source>%1 has no “%2”, which it needs.</source>
        <translation>%1: нет «%2», а это нужно.</translation>
    </message>
    <message>
        <source>%1 has no setting “%2”.</source>
        <translation>%1: настройки «%2» не бывает.</translation>
    </message>
    <message>
        <source>“%1” is still to be filled in.</source>
        <translation>«%1» ещё надо заполнить.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>набор</translation>
    </message>
    <message>
        <source>“database” names where rows come from, and none are asked for.</source>
        <translation>«database» говорит, откуда брать строки, но их не просят.</translation>
    </message>
    <message>
        <source>Say how many of each table: rows: 1000.</source>
        <translation>Скажите, сколько из каждой таблицы: rows: 1000.</translation>
    </message>
    <message>
        <source>“%1” must be %2; this is %3.</source>
        <translation>«%1» должно быть: %2; здесь %3.</translation>
    </message>
    <message>
        <source>the name of an environment variable</source>
        <translation>имя переменной окружения</translation>
    </message>
    <message>
        <source>Write letters, digits and _, for example DJANGO_MIGRATE.</source>
        <translation>Пишите буквы, цифры и _, например DJANGO_MIGRATE.</translation>
    </message>
    <message>
        <source>the name of a service of the compose files</source>
        <translation>имя службы из файлов compose</translation>
    </message>
    <message>
        <source>a name in lower case</source>
        <translation>имя строчными буквами</translation>
    </message>
    <message>
        <source>Use at most 63 letters a-z, digits, - and _, beginning with a letter or digit.</source>
        <translation>Не больше 63 знаков a-z, цифр, - и _; начинайте с буквы или цифры.</translation>
    </message>
    <message>
        <source>the path of a URL</source>
        <translation>путь адреса</translation>
    </message>
    <message>
        <source>Begin it with one /, without scheme and host, for example /health/.</source>
        <translation>Начинайте с одной /, без схемы и хоста, например /health/.</translation>
    </message>
    <message>
        <source>the path below which static files are served</source>
        <translation>путь, под которым отдаются статические файлы</translation>
    </message>
    <message>
        <source>Begin and end it with /, for example /static/.</source>
        <translation>Начинайте и кончайте на /, например /static/.</translation>
    </message>
    <message>
        <source>the public URL of the router</source>
        <translation>публичный адрес маршрутизатора</translation>
    </message>
    <message>
        <source>Write http:// or https://, the host and perhaps a port, for example http://127.0.0.1:8080/.</source>
        <translation>Пишите http:// или https://, хост и, может быть, порт, например http://127.0.0.1:8080/.</translation>
    </message>
    <message>
        <source>“%1” is no valid URL: %2.</source>
        <translation>«%1» — неверный адрес: %2.</translation>
    </message>
    <message>
        <source>the URL of a Redis server</source>
        <translation>адрес сервера Redis</translation>
    </message>
    <message>
        <source>Write redis://host:port/database, rediss:// for TLS, or unix:///path.</source>
        <translation>Пишите redis://host:port/database, rediss:// для TLS или unix:///path.</translation>
    </message>
    <message>
        <source>the address of a Docker daemon</source>
        <translation>адрес демона Docker</translation>
    </message>
    <message>
        <source>Write unix:///path/to/docker.sock or ssh://user@host.</source>
        <translation>Пишите unix:///path/to/docker.sock или ssh://user@host.</translation>
    </message>
    <message>
        <source>a host name, perhaps with a port</source>
        <translation>имя хоста, может быть, с портом</translation>
    </message>
    <message>
        <source>Leave scheme and path out, for example members.example.org.</source>
        <translation>Без схемы и пути, например members.example.org.</translation>
    </message>
    <message>
        <source>an image with {release} where the release goes</source>
        <translation>образ с {release} на месте релиза</translation>
    </message>
    <message>
        <source>Write %1: &quot;%2&quot;.</source>
        <translation>Напишите %1: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>There is no time zone %1.</source>
        <translation>Часового пояса %1 нет.</translation>
    </message>
    <message>
        <source>Write its IANA name, for example Asia/Manila or UTC.</source>
        <translation>Напишите его имя по IANA, например Asia/Manila или UTC.</translation>
    </message>
    <message>
        <source>“%1” must be a map of header names and values.</source>
        <translation>«%1» должно быть набором имён заголовков и значений.</translation>
    </message>
    <message>
        <source>Write %1: {X-Forwarded-Proto: https}.</source>
        <translation>Напишите %1: {X-Forwarded-Proto: https}.</translation>
    </message>
    <message>
        <source>“%1” is no name of a header.</source>
        <translation>«%1» — не имя заголовка.</translation>
    </message>
    <message>
        <source>“%1” must name a secret; this is %2.</source>
        <translation>«%1» должно называть секрет; здесь %2.</translation>
    </message>
    <message>
        <source>Write %1: {secret: name}.</source>
        <translation>Напишите %1: {secret: name}.</translation>
    </message>
    <message>
        <source>the name of a secret</source>
        <translation>имя секрета</translation>
    </message>
    <message>
        <source>Use letters, digits, - and _, for example members-db; the secret itself is stored elsewhere.</source>
        <translation>Берите буквы, цифры, - и _, например members-db; сам секрет хранится в другом месте.</translation>
    </message>
    <message>
        <source>A secret has no setting “%1”.</source>
        <translation>У секрета нет настройки «%1».</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3; this is %4.</source>
        <translation>«%1» должно быть целым числом от %2 до %3; здесь %4.</translation>
    </message>
    <message>
        <source>Write it without quotes or unit.</source>
        <translation>Пишите без кавычек и единицы.</translation>
    </message>
    <message>
        <source>Write a number and one of the units ms, s, m, h or d, for example 500ms, 20s or 5m; ten years at most.</source>
        <translation>Пишите число и одну из единиц ms, s, m, h или d, например 500ms, 20s или 5m; не больше десяти лет.</translation>
    </message>
    <message>
        <source>“%1” must be a list; this is %2.</source>
        <translation>«%1» должно быть списком; здесь %2.</translation>
    </message>
    <message>
        <source>Write %1: [%2].</source>
        <translation>Напишите %1: [%2].</translation>
    </message>
    <message>
        <source>“%1” is an empty list.</source>
        <translation>«%1» — пустой список.</translation>
    </message>
    <message>
        <source>List at least one, or leave the key out.</source>
        <translation>Назовите хотя бы одно или уберите ключ.</translation>
    </message>
    <message>
        <source>“%1” must be text; this is %2.</source>
        <translation>«%1» должно быть текстом; здесь %2.</translation>
    </message>
    <message>
        <source>Put it in quotes: %1: &quot;%2&quot;.</source>
        <translation>Поставьте в кавычки: %1: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>“%1” must be one line.</source>
        <translation>«%1» должно быть одной строкой.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» пусто.</translation>
    </message>
    <message>
        <source>“%1” must be true or false; this is %2.</source>
        <translation>«%1» должно быть true или false; здесь %2.</translation>
    </message>
    <message>
        <source>“%1” has no unit; this is %2.</source>
        <translation>У «%1» нет единицы; здесь %2.</translation>
    </message>
    <message>
        <source>“%1” must be a duration; this is %2.</source>
        <translation>«%1» должно быть длительностью; здесь %2.</translation>
    </message>
    <message>
        <source>“%1” must be a percentage from 0% to 100%; this is %2.</source>
        <translation>«%1» должно быть процентом от 0% до 100%; здесь %2.</translation>
    </message>
    <message>
        <source>Write it with its sign, for example 5% or 0.5%.</source>
        <translation>Пишите со знаком, например 5% или 0.5%.</translation>
    </message>
    <message>
        <source>“%1” must be a number of requests a second, above 0 and at most 1000; this is %2.</source>
        <translation>«%1» должно быть числом запросов в секунду, больше 0 и не больше 1000; здесь %2.</translation>
    </message>
    <message>
        <source>“%1” must be a list of words, because no shell reads it.</source>
        <translation>«%1» должно быть списком слов, потому что его не читает оболочка.</translation>
    </message>
    <message>
        <source>Write one of %1.</source>
        <translation>Напишите одно из: %1.</translation>
    </message>
    <message>
        <source>“%1” must be one of %2; this is %3.</source>
        <translation>«%1» должно быть одним из %2; здесь %3.</translation>
    </message>
    <message>
        <source>“%1” must be a map of columns and the SQL expressions that make them.</source>
        <translation>«%1» должно быть отображением столбцов на выражения SQL, из которых они получаются.</translation>
    </message>
    <message>
        <source>Write %1: {price_cents: round(price * 100)}.</source>
        <translation>Напишите %1: {price_cents: round(price * 100)}.</translation>
    </message>
    <message>
        <source>The expression of “%1” cannot be used: %2.</source>
        <translation>Выражение для «%1» нельзя использовать: %2.</translation>
    </message>
    <message>
        <source>Write one SQL expression of the columns on the other side.</source>
        <translation>Напишите одно выражение SQL из столбцов другой стороны.</translation>
    </message>
    <message>
        <source>The expression of “%1” cannot be used: it reads “%2”, which is not on the other side.</source>
        <translation>Выражение для «%1» нельзя использовать: оно читает «%2», а его нет на другой стороне.</translation>
    </message>
    <message>
        <source>Name that column in “%1”.</source>
        <translation>Назовите этот столбец в «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be used on both sides: a column has one type at a time.</source>
        <translation>«%1» нельзя использовать на обеих сторонах: у столбца один тип в каждый момент.</translation>
    </message>
    <message>
        <source>Give the new one a name of its own (Django: db_column).</source>
        <translation>Дайте новому собственное имя (в Django — db_column).</translation>
    </message>
    <message>
        <source>An entry of “expressions”</source>
        <translation>Запись в «expressions»</translation>
    </message>
    <message>
        <source>“expressions” must be a list, one entry for each migration and table.</source>
        <translation>«expressions» должно быть списком, по записи на каждую миграцию и таблицу.</translation>
    </message>
    <message>
        <source>The expressions of %1 for %2 cannot be used twice.</source>
        <translation>Выражения %1 для %2 нельзя использовать дважды.</translation>
    </message>
    <message>
        <source>a migration</source>
        <translation>миграцией</translation>
    </message>
    <message>
        <source>Write the application and the migration&apos;s name, for example people.0002_rename_name.</source>
        <translation>Напишите приложение и имя миграции, например people.0002_rename_name.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a project file.</source>
        <translation>%1 — папка, а не файл проекта.</translation>
    </message>
    <message>
        <source>Name the file in it, for example %1.</source>
        <translation>Назовите файл в ней, например %1.</translation>
    </message>
</context>
<context>
    <name>QProcessRunner</name>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>%1 was ended by a signal.</source>
        <translation>%1 завершён сигналом.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 не удалось запустить: %2</translation>
    </message>
    <message>
        <source>Install it or put it on the PATH.</source>
        <translation>Установите его или поставьте в PATH.</translation>
    </message>
    <message>
        <source>%1 did not finish within %2.</source>
        <translation>%1 не закончил за %2.</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1 отменён.</translation>
    </message>
</context>
<context>
    <name>ReadBackStep</name>
    <message>
        <source>The router says that %1 serves, but its log shows %2 requests there in %3.</source>
        <translation>Маршрутизатор говорит, что работает %1, но в его логе там %2 запросов за %3.</translation>
    </message>
    <message>
        <source>Look at the router&apos;s log; `pilothousectl doctor` checks its configuration.</source>
        <translation>Посмотрите лог маршрутизатора; `pilothousectl doctor` проверяет его конфигурацию.</translation>
    </message>
    <message>
        <source>The router still sends requests to %1 after the switch.</source>
        <translation>После переключения маршрутизатор всё ещё отправляет запросы на %1.</translation>
    </message>
    <message>
        <source>Somebody else changes the router. `pilothousectl doctor` shows what differs.</source>
        <translation>Маршрутизатор меняет кто-то ещё. `pilothousectl doctor` покажет различия.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) on %1; %2</source>
        <translation>
            <numerusform>%n запрос на %1; %2</numerusform>
            <numerusform>%n запроса на %1; %2</numerusform>
            <numerusform>%n запросов на %1; %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>The recording is damaged at event %1: it is not what was written.</source>
        <translation>Запись повреждена на событии %1: это не то, что было записано.</translation>
    </message>
    <message>
        <source>Export it again with `pilothousectl journal export`.</source>
        <translation>Экспортируйте её снова через `pilothousectl journal export`.</translation>
    </message>
    <message>
        <source>The file holds no run.</source>
        <translation>В файле нет запуска.</translation>
    </message>
    <message>
        <source>Choose a file that `pilothousectl journal export` wrote.</source>
        <translation>Выберите файл, который записал `pilothousectl journal export`.</translation>
    </message>
    <message>
        <source>The recording %1 cannot be read: %2.</source>
        <translation>Запись %1 нельзя прочесть: %2.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Выберите другой файл.</translation>
    </message>
</context>
<context>
    <name>ReportChart</name>
    <message>
        <source>%1 up to %2</source>
        <comment>series, value</comment>
        <translation>%1 до %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: %4</source>
        <translation>%1 с %2 по %3: %4</translation>
    </message>
    <message>
        <source>limit %1 %</source>
        <translation>предел %1 %</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>switch</source>
        <translation>переключение</translation>
    </message>
    <message>
        <source>back</source>
        <translation>возврат</translation>
    </message>
    <message>
        <source>Requests /s</source>
        <translation>Запросы в секунду</translation>
    </message>
    <message>
        <source>Errors, percent</source>
        <translation>Ошибки, проценты</translation>
    </message>
    <message>
        <source>Latency, 95th percentile, ms</source>
        <translation>Задержка, 95-й процентиль, мс</translation>
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
        <translation>Отчёт с графиками здесь нарисовать нельзя.</translation>
    </message>
    <message>
        <source>Use the format md or json.</source>
        <translation>Возьмите формат md или json.</translation>
    </message>
    <message>
        <source>There is no report format “%1”.</source>
        <translation>Формата отчёта «%1» нет.</translation>
    </message>
    <message>
        <source>The formats are %1.</source>
        <translation>Форматы: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 нельзя записать: %2.</translation>
    </message>
    <message>
        <source>Choose another file or folder, or make room.</source>
        <translation>Выберите другой файл или папку либо освободите место.</translation>
    </message>
</context>
<context>
    <name>ReportHtml</name>
    <message>
        <source>en</source>
        <comment>language of the reports, as in HTML</comment>
        <translation>ru</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>page %1 of %2</source>
        <translation>страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>ReportReader</name>
    <message>
        <source>The journal has no run “%1”.</source>
        <translation>В журнале нет запуска «%1».</translation>
    </message>
    <message>
        <source>Choose a run of the list.</source>
        <translation>Выберите запуск из списка.</translation>
    </message>
</context>
<context>
    <name>RequestCommand</name>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 продолжается.</translation>
    </message>
</context>
<context>
    <name>RollbackCommand</name>
    <message>
        <source>%1 is being taken back already.</source>
        <translation>%1 уже отменяется.</translation>
    </message>
    <message>
        <source>To follow it: pilothousectl watch %1</source>
        <translation>Чтобы следить за ним: pilothousectl watch %1</translation>
    </message>
    <message>
        <source>%1 applied migrations that the gate refuses: %2 may fail on the schema as it is now.</source>
        <translation>%1 применил миграции, которые шлюз отклоняет: %2 может отказать на нынешней схеме.</translation>
    </message>
</context>
<context>
    <name>RouterChecks</name>
    <message>
        <source>Edit it by hand:</source>
        <translation>Измените вручную:</translation>
    </message>
    <message numerus="yes">
        <source>The router&apos;s configuration does not have Pilothouse&apos;s part as it should be (%n file(s) to write).</source>
        <translation>
            <numerusform>В конфигурации маршрутизатора часть Pilothouse не такая, как должна быть (надо записать %n файл).</numerusform>
            <numerusform>В конфигурации маршрутизатора часть Pilothouse не такая, как должна быть (надо записать %n файла).</numerusform>
            <numerusform>В конфигурации маршрутизатора часть Pilothouse не такая, как должна быть (надо записать %n файлов).</numerusform>
        </translation>
    </message>
    <message>
        <source>`pilothousectl doctor --fix` shows the change, asks, and makes it; `doctor --undo` takes it back.</source>
        <translation>`pilothousectl doctor --fix` показывает изменение, спрашивает и вносит его; `doctor --undo` возвращает как было.</translation>
    </message>
    <message>
        <source>The router has Pilothouse&apos;s part and nobody changed it.</source>
        <translation>У маршрутизатора есть часть Pilothouse, и никто её не менял.</translation>
    </message>
    <message>
        <source>The router divides traffic between slots.</source>
        <translation>Маршрутизатор делит трафик между слотами.</translation>
    </message>
    <message>
        <source>Finish or roll back the run that divided it: `pilothousectl runs` lists them.</source>
        <translation>Завершите или откатите запуск, который его разделил: `pilothousectl runs` покажет их.</translation>
    </message>
    <message>
        <source>The router sends requests to %1; the plan was made when %2 served.</source>
        <translation>Маршрутизатор отправляет запросы на %1; план составлен, когда работал %2.</translation>
    </message>
    <message>
        <source>Make a new plan.</source>
        <translation>Составьте новый план.</translation>
    </message>
    <message>
        <source>All requests go to %1.</source>
        <translation>Все запросы идут на %1.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>На %1 никто не отвечает.</translation>
    </message>
    <message>
        <source>See that the router runs and publishes that port, or correct `router: url:`.</source>
        <translation>Посмотрите, работает ли маршрутизатор и публикует ли он этот порт, или исправьте `router: url:`.</translation>
    </message>
    <message>
        <source>%1 answers %2 after %3.</source>
        <translation>%1 отвечает %2 через %3.</translation>
    </message>
</context>
<context>
    <name>RouterFactory</name>
    <message>
        <source>Environment %1 has a router of kind %2, which this version does not act on; only nginx is built yet.</source>
        <translation>У окружения %1 маршрутизатор вида %2, с которым эта версия не работает; пока есть только nginx.</translation>
    </message>
    <message>
        <source>Put an nginx in front of the application and name it in router.</source>
        <translation>Поставьте перед приложением nginx и назовите его в router.</translation>
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
        <translation>%1 не работает</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 продолжается</translation>
    </message>
    <message>
        <source>nobody works on %1</source>
        <translation>над %1 никто не работает</translation>
    </message>
    <message>
        <source>the router is not set up</source>
        <translation>маршрутизатор не готов</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>расхождение</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>not looked yet</source>
        <translation>ещё не проверялось</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n вещь</numerusform>
            <numerusform>%n вещи</numerusform>
            <numerusform>%n вещей</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>всё применено</translation>
    </message>
    <message numerus="yes">
        <source>%n pending: </source>
        <translation>
            <numerusform>%n ожидает: </numerusform>
            <numerusform>%n ожидают: </numerusform>
            <numerusform>%n ожидают: </numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes on behind the maintenance page</source>
        <translation>%1 продолжается за страницей обслуживания</translation>
    </message>
    <message>
        <source>users get the maintenance page</source>
        <translation>пользователи видят страницу обслуживания</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>To go back: pilothousectl rollback %1</source>
        <translation>Чтобы вернуться: pilothousectl rollback %1</translation>
    </message>
    <message>
        <source>%1 has switched traffic already; aborting is for the time before the switch.</source>
        <translation>%1 уже переключил трафик; прервать можно только до переключения.</translation>
    </message>
    <message>
        <source>%1 is paused already, or will be before its next step.</source>
        <translation>%1 уже приостановлен или приостановится перед следующим шагом.</translation>
    </message>
    <message>
        <source>To go on: pilothousectl resume %1</source>
        <translation>Чтобы продолжить: pilothousectl resume %1</translation>
    </message>
    <message>
        <source>It waits for data. To end the watch without them: pilothousectl finish %1</source>
        <translation>Он ждёт данных. Чтобы закончить наблюдение без них: pilothousectl finish %1</translation>
    </message>
    <message>
        <source>%1 is not paused.</source>
        <translation>%1 не приостановлен.</translation>
    </message>
    <message>
        <source>The watch of %1 is over; the run is about to end by itself.</source>
        <translation>Наблюдение %1 закончено; запуск вот-вот закончится сам.</translation>
    </message>
    <message>
        <source>%1 has not switched yet; finishing ends the watch after the switch.</source>
        <translation>%1 ещё не переключил трафик; finish заканчивает наблюдение после переключения.</translation>
    </message>
    <message>
        <source>To stop it now: pilothousectl abort %1</source>
        <translation>Чтобы остановить его сейчас: pilothousectl abort %1</translation>
    </message>
    <message>
        <source>%1 has ended. %2</source>
        <translation>%1 закончился. %2</translation>
    </message>
    <message>
        <source>%1 is being taken back already.</source>
        <translation>%1 уже отменяется.</translation>
    </message>
    <message>
        <source>To follow it: pilothousectl watch %1</source>
        <translation>Чтобы следить за ним: pilothousectl watch %1</translation>
    </message>
    <message>
        <source>Nobody can ask a run for “%1”.</source>
        <translation>Запуск нельзя попросить о «%1».</translation>
    </message>
    <message>
        <source>Succeeded: %1 serves on %2.</source>
        <translation>Успешен: %1 работает на %2.</translation>
    </message>
    <message>
        <source>Rolled back as asked: %1 serves on %2 again.</source>
        <translation>Откат по просьбе: %1 снова работает на %2.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Не начат</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлен</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Откатывается</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Отменяется</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Успешен</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Прерван</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Откачен</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удался</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Нужен человек</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>не начат</translation>
    </message>
    <message>
        <source>running</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>was so already</source>
        <translation>уже было так</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не удался</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>отменяется</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>could not be taken back</source>
        <translation>не удалось отменить</translation>
    </message>
    <message>
        <source>Aborted before the switch: users stayed on %1.</source>
        <translation>Прерван до переключения: пользователи остались на %1.</translation>
    </message>
    <message>
        <source>Rolled back: users are on %1 (%2) again.</source>
        <translation>Откачен: пользователи снова на %1 (%2).</translation>
    </message>
    <message>
        <source>Failed: %1 serves.</source>
        <translation>Не удался: работает %1.</translation>
    </message>
    <message>
        <source>Failed before the switch: users stayed on %1.</source>
        <translation>Не удался до переключения: пользователи остались на %1.</translation>
    </message>
    <message>
        <source>Needs a person now: taking the release back is not complete.</source>
        <translation>Нужен человек сейчас: откат релиза не завершён.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>not measured, the probe sent nothing</source>
        <translation>не измерено, зонд ничего не слал</translation>
    </message>
    <message>
        <source>%1 began its last request %2 after the switch</source>
        <translation>%1 начал последний запрос через %2 после переключения</translation>
    </message>
    <message>
        <source>%1 began no request after the switch</source>
        <translation>%1 не начал ни одного запроса после переключения</translation>
    </message>
</context>
<context>
    <name>RunChecks</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 нельзя записать.</translation>
    </message>
    <message>
        <source>Give the user who runs Pilothouse the right to write there, or set XDG_DATA_HOME.</source>
        <translation>Дайте пользователю, который запускает Pilothouse, право писать туда или задайте XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>There is none yet; %1 can be written.</source>
        <translation>Его ещё нет; %1 можно записать.</translation>
    </message>
    <message>
        <source>Keep the file as evidence, find out who changed it, then begin a new one with another XDG_DATA_HOME.</source>
        <translation>Сохраните файл как улику, выясните, кто его изменил, и начните новый с другим XDG_DATA_HOME.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), all as they were written.</source>
        <translation>
            <numerusform>%n событие, такое, каким было записано.</numerusform>
            <numerusform>%n события, все такие, какими были записаны.</numerusform>
            <numerusform>%n событий, все такие, какими были записаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, started by %2, has not ended.</source>
        <translation>%1, начатый %2, не завершён.</translation>
    </message>
    <message>
        <source>`pilothousectl watch %1` shows it; `pilothousectl recover %1` takes it up after a crash.</source>
        <translation>`pilothousectl watch %1` покажет его; `pilothousectl recover %1` подхватит его после сбоя.</translation>
    </message>
    <message>
        <source>No other run is under way.</source>
        <translation>Других запусков нет.</translation>
    </message>
    <message>
        <source>%1 holds the deployment lease since %2: %3 (%4).</source>
        <translation>%1 держит аренду развёртывания с %2: %3 (%4).</translation>
    </message>
    <message>
        <source>Wait until it ends, or `pilothousectl recover %1` when its runner crashed.</source>
        <translation>Дождитесь его конца или `pilothousectl recover %1`, если его исполнитель упал.</translation>
    </message>
    <message>
        <source>This run holds the deployment lease.</source>
        <translation>Аренду развёртывания держит этот запуск.</translation>
    </message>
    <message>
        <source>The deployment lease is free.</source>
        <translation>Аренда развёртывания свободна.</translation>
    </message>
</context>
<context>
    <name>RunComparison</name>
    <message>
        <source>Started</source>
        <translation>Начат</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Окружение</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Релиз</translation>
    </message>
    <message>
        <source>Release before</source>
        <translation>Прежний релиз</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Коммит</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Заняло</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Requests failed</source>
        <translation>Неудачные запросы</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Самый долгий перерыв</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>не измерено</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Переключение</translation>
    </message>
    <message>
        <source>not switched</source>
        <translation>не переключено</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>нет в плане</translation>
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
        <translation>Файл проекта не удалось сохранить для запуска: %1</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of %1.</source>
        <translation>Проверьте свободное место и права %1.</translation>
    </message>
    <message>
        <source>The supervisor of %1 could not be started: %2</source>
        <translation>Наблюдателя %1 не удалось запустить: %2</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Try `pilothousectl recover %1`.</source>
        <translation>Ничего ещё не случилось. Попробуйте `pilothousectl recover %1`.</translation>
    </message>
    <message>
        <source>migrations that the gate refuses</source>
        <translation>миграции, которые отклоняет шлюз</translation>
    </message>
    <message>
        <source>that the release that serves fails already</source>
        <translation>то, что работающий релиз уже не справляется</translation>
    </message>
</context>
<context>
    <name>RunLog</name>
    <message numerus="yes">
        <source>%1 of %n request(s) of the probe failed</source>
        <translation>
            <numerusform>у зонда не прошло %1 из %n запроса</numerusform>
            <numerusform>у зонда не прошло %1 из %n запросов</numerusform>
            <numerusform>у зонда не прошло %1 из %n запросов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunPresentation</name>
    <message>
        <source>Note…</source>
        <translation>Заметка…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Abort the deployment of %1?</source>
        <translation>Прервать развёртывание %1?</translation>
    </message>
    <message>
        <source>The step in flight is stopped and what was done is taken back. Users stay on %1 (%2) and notice nothing.</source>
        <translation>Идущий шаг останавливается, сделанное отменяется. Пользователи остаются на %1 (%2) и ничего не замечают.</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>несколько секунд</translation>
    </message>
    <message>
        <source>A backup is kept, and so are migrations that were applied.</source>
        <translation>Резервная копия и применённые миграции остаются.</translation>
    </message>
    <message>
        <source>Abort the deployment</source>
        <translation>Прервать развёртывание</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Прервать…</translation>
    </message>
    <message>
        <source>Roll %1 back?</source>
        <translation>Откатить %1?</translation>
    </message>
    <message>
        <source>All users go to %1 (%2).</source>
        <translation>Все пользователи переходят на %1 (%2).</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>около %1</translation>
    </message>
    <message>
        <source>The schema did not change; nothing is lost.</source>
        <translation>Схема не менялась; ничего не теряется.</translation>
    </message>
    <message>
        <source>The migrations stay applied; rows that were written meanwhile are kept.</source>
        <translation>Миграции остаются применёнными; строки, записанные за это время, сохраняются.</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Откатить</translation>
    </message>
    <message>
        <source>Roll back… %1</source>
        <translation>Откатить… %1</translation>
    </message>
    <message>
        <source>End the watch now?</source>
        <translation>Закончить наблюдение сейчас?</translation>
    </message>
    <message>
        <source>%1 is drained and stopped now. From then on going back takes about %2 instead of 1 s.</source>
        <translation>%1 сейчас доработает начатые запросы и остановится. После этого возврат занимает около %2 вместо 1 с.</translation>
    </message>
    <message>
        <source>%1 is kept, stopped.</source>
        <translation>%1 хранится остановленным.</translation>
    </message>
    <message>
        <source>End the watch</source>
        <translation>Закончить наблюдение</translation>
    </message>
    <message>
        <source>Finish now…</source>
        <translation>Закончить сейчас…</translation>
    </message>
    <message>
        <source>Finish now, once the watch has begun</source>
        <translation>Закончить сейчас, когда начнётся наблюдение</translation>
    </message>
    <message>
        <source>Take %1 up again?</source>
        <translation>Восстановить %1?</translation>
    </message>
    <message>
        <source>A new runner looks at the world first, then finishes the run or takes it back.</source>
        <translation>Новый исполнитель сначала смотрит, что есть на самом деле, и затем доводит запуск до конца или отменяет его.</translation>
    </message>
    <message>
        <source>as long as the steps that are left</source>
        <translation>сколько займут оставшиеся шаги</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Открыть отчёт</translation>
    </message>
    <message>
        <source>Pauses by itself before “%1”.</source>
        <translation>Сам приостановится перед «%1».</translation>
    </message>
    <message>
        <source>The last step runs; there is nothing left to pause before.</source>
        <translation>Идёт последний шаг; приостанавливаться больше не перед чем.</translation>
    </message>
    <message>
        <source>Nothing to decide. Users reach %1 in about %2.</source>
        <translation>Решать нечего. Пользователи перейдут на %1 примерно через %2.</translation>
    </message>
    <message>
        <source>Nothing to decide. Next: %1.</source>
        <translation>Решать нечего. Дальше: %1.</translation>
    </message>
    <message>
        <source>Nothing to decide. The run is about to end.</source>
        <translation>Решать нечего. Запуск вот-вот закончится.</translation>
    </message>
    <message>
        <source>Paused before “%1”.</source>
        <translation>Приостановлен перед «%1».</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Приостановлен.</translation>
    </message>
    <message>
        <source>The guard stays armed.</source>
        <translation>Страж остаётся на посту.</translation>
    </message>
    <message>
        <source>Users stay on %1.</source>
        <translation>Пользователи остаются на %1.</translation>
    </message>
    <message>
        <source>Your decision: wait for data, finish without them, or roll back.</source>
        <translation>Решать вам: ждать данных, закончить без них или откатить.</translation>
    </message>
    <message>
        <source>Nothing to decide. %1 stops by itself when the watch ends.</source>
        <translation>Решать нечего. %1 остановится сам, когда закончится наблюдение.</translation>
    </message>
    <message>
        <source>Nothing to decide. Taking back goes on by itself.</source>
        <translation>Решать нечего. Отмена идёт сама.</translation>
    </message>
    <message>
        <source>Nothing to decide. %1 is removed by itself after %2.</source>
        <translation>Решать нечего. %1 будет удалён сам после %2.</translation>
    </message>
    <message>
        <source>Nothing to decide. The run has ended.</source>
        <translation>Решать нечего. Запуск закончился.</translation>
    </message>
    <message>
        <source>Your move: repair what the step says. %1 serves meanwhile.</source>
        <translation>Ваш ход: исправьте то, что говорит шаг. Тем временем работает %1.</translation>
    </message>
    <message>
        <source>Nothing to decide. Users are served by %1.</source>
        <translation>Решать нечего. Пользователей обслуживает %1.</translation>
    </message>
    <message>
        <source>Next: say what went wrong. Users are served by %1; there is no hurry.</source>
        <translation>Дальше: скажите, что пошло не так. Пользователей обслуживает %1; спешить некуда.</translation>
    </message>
    <message>
        <source>Look with doctor whether all is well</source>
        <translation>Посмотрите доктором, всё ли в порядке</translation>
    </message>
    <message>
        <source>Deploy %1 again</source>
        <translation>Разверните %1 снова</translation>
    </message>
    <message>
        <source>Note the cause; the report takes it over</source>
        <translation>Запишите причину; она войдёт в отчёт</translation>
    </message>
    <message>
        <source>Repair the release, then deploy it again</source>
        <translation>Исправьте релиз и разверните его снова</translation>
    </message>
    <message>
        <source>Note the cause…</source>
        <translation>Записать причину…</translation>
    </message>
    <message>
        <source>Open doctor</source>
        <translation>Открыть доктора</translation>
    </message>
    <message>
        <source>A replay from the journal: nothing here changes anything.</source>
        <translation>Воспроизведение по журналу: здесь ничто ничего не меняет.</translation>
    </message>
    <message>
        <source>Your decision: recover the run, or look at it first. Users are served by %1.</source>
        <translation>Решать вам: восстановить запуск или сначала посмотреть на него. Пользователей обслуживает %1.</translation>
    </message>
    <message>
        <source>It runs on %1 and is only followed here. Steer it from there.</source>
        <translation>Он идёт на %1, здесь за ним только следят. Управляйте им оттуда.</translation>
    </message>
    <message>
        <source>The schema did not change.</source>
        <translation>Схема не менялась.</translation>
    </message>
    <message>
        <source>%1 was applied although the gate refused it: %2 may fail on this schema.</source>
        <translation>Применено вопреки отказу шлюза: %1. На этой схеме %2 может отказать.</translation>
    </message>
    <message>
        <source>%1 only adds: %2 works with it.</source>
        <translation>%1: только добавляет, %2 с этим работает.</translation>
    </message>
    <message>
        <source>After the watch: %1 kept, stopped, until about %2.</source>
        <translation>После наблюдения: %1 хранится остановленным примерно до %2.</translation>
    </message>
    <message>
        <source>Users are on %1</source>
        <translation>Пользователи на %1</translation>
    </message>
    <message>
        <source>Nothing has changed for them: until the switch, an abort only takes %1 away again.</source>
        <translation>Для них ничего не изменилось: до переключения прерывание лишь снова убирает %1.</translation>
    </message>
    <message>
        <source>Rollback is possible</source>
        <translation>Откат возможен</translation>
    </message>
    <message>
        <source>Rollback is free</source>
        <translation>Откат свободен</translation>
    </message>
    <message>
        <source>%1 still runs %2: back in %3.</source>
        <translation>На %1 ещё запущен %2: возврат за %3.</translation>
    </message>
    <message>
        <source>Rollback is free: %1 still runs %2, back in %3.</source>
        <translation>Откат свободен: на %1 ещё запущен %2, возврат за %3.</translation>
    </message>
    <message>
        <source>Is %1 well? Nobody can tell</source>
        <translation>В порядке ли %1? Сказать нельзя</translation>
    </message>
    <message>
        <source>Users are on %1. What the run did is taken back, step by step.</source>
        <translation>Пользователи на %1. Сделанное запуском отменяется шаг за шагом.</translation>
    </message>
    <message>
        <source>Traffic goes back to %1 first, everything else after it.</source>
        <translation>Сначала на %1 возвращается трафик, потом всё остальное.</translation>
    </message>
    <message>
        <source>Users are safe</source>
        <translation>Пользователи в безопасности</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Users are on %1 again</source>
        <translation>Пользователи снова на %1</translation>
    </message>
    <message>
        <source>Rollback until %1</source>
        <translation>Откат до %1</translation>
    </message>
    <message>
        <source>%1 is kept, stopped: back on %2 in about %3.</source>
        <translation>%1 хранится остановленным: возврат на %2 примерно за %3.</translation>
    </message>
    <message>
        <source>Going back is a deployment now</source>
        <translation>Возврат теперь требует развёртывания</translation>
    </message>
    <message>
        <source>%1 is not kept any more. To return to %2, deploy it.</source>
        <translation>%1 больше не хранится. Чтобы вернуться к %2, разверните его.</translation>
    </message>
    <message>
        <source>The backup is kept.</source>
        <translation>Резервная копия остаётся.</translation>
    </message>
    <message>
        <source>Look at the schema</source>
        <translation>Посмотрите на схему</translation>
    </message>
    <message>
        <source>Data is safe</source>
        <translation>Данные в безопасности</translation>
    </message>
    <message>
        <source>Going back is not complete</source>
        <translation>Возврат не завершён</translation>
    </message>
    <message>
        <source>Traffic may still go to %1, which runs on. Repair what the step says, then deploy %2 again.</source>
        <translation>Трафик, возможно, ещё идёт на %1, который продолжает работать. Исправьте то, что говорит шаг, и разверните %2 снова.</translation>
    </message>
    <message>
        <source>%1 serves. What could not be taken back is listed beside.</source>
        <translation>Работает %1. Что не удалось отменить, перечислено рядом.</translation>
    </message>
    <message>
        <source>No guard watches the release meanwhile.</source>
        <translation>Тем временем за релизом не наблюдает ни один страж.</translation>
    </message>
    <message>
        <source>The run stands still</source>
        <translation>Запуск стоит</translation>
    </message>
    <message>
        <source>Its runner and its supervisor are dead. %1 serves as before; recovering looks at the world first, then goes on or takes back.</source>
        <translation>Его исполнитель и супервизор мертвы. %1 работает как прежде; восстановление сначала смотрит, что есть на самом деле, и затем продолжает или отменяет.</translation>
    </message>
    <message>
        <source>rolled back by the guard</source>
        <translation>откачен стражем</translation>
    </message>
    <message>
        <source>rolled back by %1</source>
        <translation>откачен: %1</translation>
    </message>
    <message>
        <source>aborted by %1</source>
        <translation>прерван: %1</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>откачен</translation>
    </message>
    <message>
        <source>failed, nothing changed for users</source>
        <translation>не удался, для пользователей ничего не изменилось</translation>
    </message>
    <message>
        <source>running, taken up again after a crash</source>
        <translation>идёт, восстановлен после сбоя</translation>
    </message>
    <message>
        <source>running</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>nobody works on it</source>
        <translation>над ним никто не работает</translation>
    </message>
    <message>
        <source>about to start</source>
        <translation>вот-вот начнётся</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>приостановлен</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>неясно</translation>
    </message>
    <message>
        <source>watching, taken up again after a crash</source>
        <translation>наблюдение, восстановлен после сбоя</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>наблюдение</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>откатывается</translation>
    </message>
    <message>
        <source>taking back</source>
        <translation>отменяется</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>закончен</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не удался</translation>
    </message>
    <message>
        <source>needs a person now</source>
        <translation>нужен человек сейчас</translation>
    </message>
    <message>
        <source>Users are on %1 again since %2.</source>
        <translation>Пользователи снова на %1 с %2.</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>план %1</translation>
    </message>
    <message>
        <source>takes %1 back</source>
        <translation>откатывает %1</translation>
    </message>
    <message>
        <source>ran %1, %2 to %3</source>
        <translation>шёл %1, с %2 до %3</translation>
    </message>
    <message>
        <source>started %1 by %2</source>
        <translation>начат в %1 (%2)</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, на %2</translation>
    </message>
    <message>
        <source>Migrate</source>
        <translation>Применить миграции</translation>
    </message>
    <message>
        <source>Lease and preflight</source>
        <translation>Аренда и проверка</translation>
    </message>
    <message>
        <source>Check image, migrate</source>
        <translation>Проверить образ, применить миграции</translation>
    </message>
    <message>
        <source>Verify %1, arm guard</source>
        <translation>Проверить %1, поставить стража</translation>
    </message>
    <message>
        <source>Drain and stop %1</source>
        <translation>Дать доработать и остановить %1</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n проверка</numerusform>
            <numerusform>%n проверки</numerusform>
            <numerusform>%n проверок</numerusform>
        </translation>
    </message>
    <message>
        <source>left of %1</source>
        <translation>осталось из %1</translation>
    </message>
    <message>
        <source>of about %1</source>
        <translation>из примерно %1</translation>
    </message>
    <message>
        <source>held before “%1”</source>
        <translation>приостановлен перед «%1»</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>стоит</translation>
    </message>
    <message>
        <source>over, waits for data</source>
        <translation>закончено, ждёт данных</translation>
    </message>
    <message>
        <source>by itself at %1</source>
        <translation>сам в %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1: не удалось</translation>
    </message>
    <message>
        <source>The guard ordered the rollback</source>
        <translation>Страж велел откатить</translation>
    </message>
    <message>
        <source>%1 It happened during “%2”.</source>
        <translation>%1 Это случилось во время «%2».</translation>
    </message>
    <message>
        <source>%1: rolled back by %2</source>
        <translation>%1: откачено (%2)</translation>
    </message>
    <message>
        <source>%1: aborted by %2</source>
        <translation>%1: прервано (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) before</source>
        <translation>
            <numerusform>%n шаг до этого</numerusform>
            <numerusform>%n шага до этого</numerusform>
            <numerusform>%n шагов до этого</numerusform>
        </translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>Откатить на %1</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>%1 did not work</source>
        <translation>%1: не получилось</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Свидетельства</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) not reached</source>
        <translation>
            <numerusform>%n шаг не начат</numerusform>
            <numerusform>%n шага не начаты</numerusform>
            <numerusform>%n шагов не начато</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 said: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Evidence, and the last lines of web on %1</source>
        <translation>Свидетельства и последние строки web на %1</translation>
    </message>
    <message>
        <source>not switched yet</source>
        <translation>ещё не переключено</translation>
    </message>
    <message>
        <source>less than 1 ms</source>
        <translation>меньше 1 мс</translation>
    </message>
    <message>
        <source>switched back %1 in %2</source>
        <translation>переключено обратно в %1 за %2</translation>
    </message>
    <message>
        <source>switched %1 in %2</source>
        <translation>переключено в %1 за %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>ordered back</source>
        <translation>велел вернуть</translation>
    </message>
    <message>
        <source>not watching</source>
        <translation>не наблюдает</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>armed</source>
        <translation>на посту</translation>
    </message>
    <message>
        <source>disarmed</source>
        <translation>снят</translation>
    </message>
    <message>
        <source>not yet armed</source>
        <translation>ещё не на посту</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation>Неудачные запросы</translation>
    </message>
    <message>
        <source>Failed checks</source>
        <translation>Неудачные проверки</translation>
    </message>
    <message>
        <source>nothing was measured yet</source>
        <translation>ещё ничего не измерено</translation>
    </message>
    <message>
        <source>users %1 of %2 · probe %3 of %4</source>
        <translation>пользователи %1 из %2 · зонд %3 из %4</translation>
    </message>
    <message>
        <source>longest gap %1</source>
        <translation>самый долгий перерыв %1</translation>
    </message>
    <message>
        <source>switched back %1, no request late</source>
        <translation>переключено обратно %1, без опоздавших</translation>
    </message>
    <message>
        <source>switched %1, no request late</source>
        <translation>переключено %1, без опоздавших</translation>
    </message>
    <message>
        <source>%1 is expanded: both releases work with it until you contract.</source>
        <translation>%1 расширена: оба релиза с ней работают, пока вы не сожмёте.</translation>
    </message>
    <message>
        <source>%1 breaks %2: with it applied, only %3 works.</source>
        <translation>%1 ломает %2: когда она применена, работает только %3.</translation>
    </message>
    <message>
        <source>Since %1 every request is answered with 503.</source>
        <translation>С %1 на каждый запрос ответ 503.</translation>
    </message>
    <message>
        <source>The maintenance page is still on</source>
        <translation>Страница обслуживания ещё включена</translation>
    </message>
    <message>
        <source>`pilothousectl maintenance off --env %1` takes it off, once what serves is well.</source>
        <translation>`pilothousectl maintenance off --env %1` убирает её, когда то, что работает, в порядке.</translation>
    </message>
    <message>
        <source>Users get the maintenance page</source>
        <translation>Пользователи видят страницу обслуживания</translation>
    </message>
    <message>
        <source>There is no way back</source>
        <translation>Возврата нет</translation>
    </message>
    <message>
        <source>The old shape of the schema is gone, and with it what only it held, but for the backup.</source>
        <translation>Старой формы схемы больше нет, и того, что было только в ней, кроме резервной копии.</translation>
    </message>
    <message>
        <source>Nothing is taken away before the step Contract; from it on nothing leads back.</source>
        <translation>До шага Contract ничего не убирается; начиная с него возврата нет.</translation>
    </message>
    <message>
        <source>They stay there: only what was expanded for another release goes, and this one does not use it.</source>
        <translation>Они там и останутся: уходит только то, что было расширено для другого релиза, а этот его не использует.</translation>
    </message>
    <message>
        <source>The step in flight is stopped and what was done is taken back. Users get the maintenance page until %1 (%2) serves them again.</source>
        <translation>Идущий шаг останавливается, сделанное отменяется. Пользователи видят страницу обслуживания, пока их снова не обслуживает %1 (%2).</translation>
    </message>
    <message>
        <source>Users get the maintenance page until %1 (%2) serves them again.</source>
        <translation>Пользователи видят страницу обслуживания, пока их снова не обслуживает %1 (%2).</translation>
    </message>
    <message>
        <source>Contract…</source>
        <translation>Сжать…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Отменить…</translation>
    </message>
    <message>
        <source>%1 requests of users were turned away so far.</source>
        <translation>Запросов пользователей отклонено пока: %1.</translation>
    </message>
    <message>
        <source>No request of a user was turned away so far.</source>
        <translation>Пока не отклонён ни один запрос пользователя.</translation>
    </message>
    <message>
        <source>Users get the maintenance page, for about %1 more</source>
        <translation>Пользователи видят страницу обслуживания, ещё около %1</translation>
    </message>
    <message>
        <source>The run stands still, and users get the maintenance page</source>
        <translation>Запуск стоит, пользователи видят страницу обслуживания</translation>
    </message>
    <message>
        <source>Its runner and its supervisor are dead. Recovering looks at the world first, then goes on or takes back, and opens again.</source>
        <translation>Его исполнитель и надзиратель мертвы. Восстановление сначала смотрит, что есть, затем продолжает или отменяет, и открывает снова.</translation>
    </message>
    <message>
        <source>users get the page since %1</source>
        <translation>пользователи видят страницу с %1</translation>
    </message>
    <message>
        <source>turned away: users %1 · probe %2</source>
        <translation>отклонено: пользователи %1 · зонд %2</translation>
    </message>
</context>
<context>
    <name>RunPrinter</name>
    <message>
        <source>plan %1</source>
        <translation>план %1</translation>
    </message>
    <message>
        <source>started %1 by %2</source>
        <translation>начат в %1 (%2)</translation>
    </message>
    <message>
        <source>was so already</source>
        <translation>уже было так</translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation>отменять нечего</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>отменяется</translation>
    </message>
    <message>
        <source>could not be taken back</source>
        <translation>не удалось отменить</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не удался</translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1: %2 в %3</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Что пошло не так</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Трафик</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Миграции</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Страж</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Принятые отказы</translation>
    </message>
    <message>
        <source>Notes and requests</source>
        <translation>Заметки и просьбы</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ход событий</translation>
    </message>
    <message>
        <source>%1 serves %2</source>
        <translation>%1 обслуживает %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rolled back after %n failed request(s)</source>
        <translation>
            <numerusform>%1 откачен после %n неудачного запроса</numerusform>
            <numerusform>%1 откачен после %n неудачных запросов</numerusform>
            <numerusform>%1 откачен после %n неудачных запросов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation>%1 откачен</translation>
    </message>
    <message>
        <source>%1 was aborted</source>
        <translation>%1 прерван</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1: не удалось</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>release, environment, phase</comment>
        <translation>%1 в %2: %3</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удался</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Самый долгий перерыв</translation>
    </message>
    <message>
        <source>Error peak</source>
        <translation>Пик ошибок</translation>
    </message>
    <message>
        <source>To go back</source>
        <translation>Чтобы вернуться</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Заняло</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Окружение</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Релиз</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, до этого: %2</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Коммит</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Стратегия</translation>
    </message>
    <message>
        <source>Plan digest</source>
        <translation>Дайджест плана</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Кем создан</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>%1, exit code %2</source>
        <translation>%1, код выхода %2</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>продолжается</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Runner starts</source>
        <translation>Запусков исполнителя</translation>
    </message>
    <message>
        <source>Rolls back</source>
        <translation>Откатывает</translation>
    </message>
    <message>
        <source>Requests failed: %1.</source>
        <translation>Неудачных запросов: %1.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Доказательства:</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Что делать: %1</translation>
    </message>
    <message>
        <source>What was kept:</source>
        <translation>Что сохранено:</translation>
    </message>
    <message>
        <source>Requests failed: %1</source>
        <translation>Неудачных запросов: %1</translation>
    </message>
    <message>
        <source>Longest gap: %1</source>
        <translation>Самый долгий перерыв: %1</translation>
    </message>
    <message>
        <source>Switched at %1: %2</source>
        <translation>Переключено в %1: %2</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Слот</translation>
    </message>
    <message>
        <source>Probe sent</source>
        <translation>Зонд отправил</translation>
    </message>
    <message>
        <source>Probe failed</source>
        <translation>У зонда не прошло</translation>
    </message>
    <message>
        <source>Users&apos; requests</source>
        <translation>Запросы пользователей</translation>
    </message>
    <message>
        <source>Users&apos; errors</source>
        <translation>Ошибки у пользователей</translation>
    </message>
    <message>
        <source>Router retried</source>
        <translation>Повторил маршрутизатор</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начат</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Наблюдалось</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Миграция</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Verdict: %1, %2</source>
        <translation>Вывод: %1, %2</translation>
    </message>
    <message>
        <source>Limits: %1</source>
        <translation>Пределы: %1</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>проверена</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>не проверена</translation>
    </message>
    <message>
        <source>%1 overrode %2: %3</source>
        <translation>%1 принял отказ %2: %3</translation>
    </message>
    <message>
        <source>asked for %1</source>
        <translation>просит: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>%1 of %2, the probe&apos;s %3</source>
        <translation>%1 из %2, у зонда %3</translation>
    </message>
    <message>
        <source>Maintenance page: %1; turned away: %2 requests of users, %3 of the probe (for %4)</source>
        <translation>Страница обслуживания: %1; не впущено: запросов пользователей %2, зонда %3 (за %4)</translation>
    </message>
    <message>
        <source>still on</source>
        <translation>ещё включена</translation>
    </message>
</context>
<context>
    <name>SecretFile</name>
    <message>
        <source>A file in memory for a password could not be made: %1</source>
        <translation>Файл в памяти для пароля не удалось создать: %1</translation>
    </message>
    <message>
        <source>Close programs: memory or file descriptors are used up.</source>
        <translation>Закройте программы: память или дескрипторы файлов исчерпаны.</translation>
    </message>
</context>
<context>
    <name>ServingServices</name>
    <message>
        <source>No container of %1 runs in %2, where traffic goes.</source>
        <translation>В %2, куда идёт трафик, не работает ни один контейнер %1.</translation>
    </message>
    <message>
        <source>`pilothousectl status` shows what runs. Start the stack first.</source>
        <translation>`pilothousectl status` покажет, что работает. Сначала запустите стек.</translation>
    </message>
    <message>
        <source>%1 serves, not %2.</source>
        <translation>Работает %1, а не %2.</translation>
    </message>
    <message>
        <source>Deploy %1 first, or leave --release out.</source>
        <translation>Сначала разверните %1 или не указывайте --release.</translation>
    </message>
    <message>
        <source>%1 of another release (%2) runs in %3 and still uses the other shape.</source>
        <translation>%1 другого релиза (%2) работает в %3 и ещё пользуется другой формой.</translation>
    </message>
    <message>
        <source>Stop it, or wait until the run that it belongs to has ended.</source>
        <translation>Остановите его или дождитесь конца его запуска.</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Guard</source>
        <translation>Страж</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>Наблюдать</translation>
    </message>
    <message>
        <source>How long a new release is watched before it counts, for example 5m.</source>
        <translation>Сколько наблюдать за новым релизом, прежде чем принять его, например 5m.</translation>
    </message>
    <message>
        <source>Check every</source>
        <translation>Проверять каждые</translation>
    </message>
    <message>
        <source>Between two looks at the new release&apos;s health, for example 10s.</source>
        <translation>Между двумя проверками здоровья нового релиза, например 10s.</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation>Неудачные запросы</translation>
    </message>
    <message>
        <source>More than this many of the new release take traffic back.</source>
        <translation>Если у нового релиза их больше, трафик возвращается.</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Доля ошибок</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Percent of its requests that take traffic back, for example 5%.</source>
        <translation>Процент его запросов, при котором трафик возвращается, например 5%.</translation>
    </message>
    <message>
        <source>Requests to judge by</source>
        <translation>Запросов для суждения</translation>
    </message>
    <message>
        <source>So many at least before the error rate counts.</source>
        <translation>Не меньше стольких, прежде чем доля ошибок учитывается.</translation>
    </message>
    <message>
        <source>Failed checks</source>
        <translation>Неудачные проверки</translation>
    </message>
    <message>
        <source>So many in a row take traffic back.</source>
        <translation>Столько подряд возвращают трафик.</translation>
    </message>
    <message>
        <source>Keep the old slot</source>
        <translation>Хранить старый слот</translation>
    </message>
    <message>
        <source>Going back takes about a second for so long, for example 30m.</source>
        <translation>Столько времени возврат занимает около секунды, например 30m.</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Трафик</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Where users come in, with http:// or https://.</source>
        <translation>Куда приходят пользователи, с http:// или https://.</translation>
    </message>
    <message>
        <source>Health page</source>
        <translation>Страница здоровья</translation>
    </message>
    <message>
        <source>A path that is 200 only when the release is well.</source>
        <translation>Путь, который отвечает 200, только когда релиз в порядке.</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Зонд</translation>
    </message>
    <message>
        <source>Requests a second that Pilothouse sends itself during a run.</source>
        <translation>Сколько запросов в секунду Pilothouse сам шлёт во время запуска.</translation>
    </message>
    <message>
        <source>Longest request</source>
        <translation>Самый долгий запрос</translation>
    </message>
    <message>
        <source>How long requests of the old release may still take, for example 2m.</source>
        <translation>Сколько ещё могут длиться запросы старого релиза, например 2m.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Хост</translation>
    </message>
    <message>
        <source>As this machine reaches it.</source>
        <translation>Как её видит эта машина.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Migrations and backups</source>
        <translation>Миграции и копии</translation>
    </message>
    <message>
        <source>Wait for a lock</source>
        <translation>Ждать блокировку</translation>
    </message>
    <message>
        <source>A migration gives up after it and tries again, for example 2s.</source>
        <translation>После этого миграция отступает и пробует снова, например 2s.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Of a migration that does not get its lock.</source>
        <translation>Миграции, которая не получает блокировку.</translation>
    </message>
    <message>
        <source>Backup at most</source>
        <translation>Копия не старше</translation>
    </message>
    <message>
        <source>Preflight warns when the last verified backup is older, for example 3d.</source>
        <translation>Предполётная проверка предупредит, если последняя проверенная копия старше, например 3d.</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Хранится копий</translation>
    </message>
    <message>
        <source>The newest so many stay.</source>
        <translation>Остаются столько новейших.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>By its IANA name, for example Asia/Manila. Of all environments.</source>
        <translation>По имени IANA, например Asia/Manila. Для всех окружений.</translation>
    </message>
</context>
<context>
    <name>SlotControl</name>
    <message>
        <source>%1 ended while starting: %2.</source>
        <translation>%1 завершился при запуске: %2.</translation>
    </message>
    <message>
        <source>Mend what its last lines say, build the image under a new tag and plan again.</source>
        <translation>Исправьте то, что говорят его последние строки, соберите образ под новым тегом и составьте план снова.</translation>
    </message>
    <message>
        <source>The stack&apos;s own container of %1 with the planned image is gone.</source>
        <translation>Собственного контейнера %1 с запланированным образом больше нет.</translation>
    </message>
    <message>
        <source>Start it with `docker compose up -d %1`, then plan again.</source>
        <translation>Запустите его через `docker compose up -d %1`, затем составьте план снова.</translation>
    </message>
    <message>
        <source>%1 did not get healthy within %2.</source>
        <translation>%1 не стал готов за %2.</translation>
    </message>
    <message>
        <source>See what its last lines say. If it only needs longer, raise start-timeout.</source>
        <translation>Посмотрите, что говорят его последние строки. Если ему просто нужно больше времени, увеличьте start-timeout.</translation>
    </message>
    <message>
        <source>%1 has no address on a network of this host.</source>
        <translation>У %1 нет адреса в сети этого хоста.</translation>
    </message>
</context>
<context>
    <name>SlotVerifier</name>
    <message>
        <source>%1 did not answer rightly %2 times in a row; the last wrong answer: %3</source>
        <translation>%1 не ответил верно %2 раз подряд; последний неверный ответ: %3</translation>
    </message>
    <message>
        <source>Not all of its workers are ready. If they only need longer, raise start-timeout.</source>
        <translation>Готовы не все его рабочие процессы. Если им просто нужно больше времени, увеличьте start-timeout.</translation>
    </message>
    <message>
        <source>The container of %1 is gone.</source>
        <translation>Контейнера %1 больше нет.</translation>
    </message>
    <message>
        <source>Plan again.</source>
        <translation>Составьте план снова.</translation>
    </message>
    <message>
        <source>The container of %1 does not run any more (%2).</source>
        <translation>Контейнер %1 больше не работает (%2).</translation>
    </message>
    <message>
        <source>Its log says why; no user has seen it.</source>
        <translation>Почему, скажет его лог; ни один пользователь его не видел.</translation>
    </message>
    <message>
        <source>%1 does not answer %2: %3</source>
        <translation>%1 не отвечает на %2: %3</translation>
    </message>
    <message>
        <source>%1 answers %2 with HTTP %3.</source>
        <translation>%1 отвечает на %2 кодом HTTP %3.</translation>
    </message>
    <message>
        <source>No user has seen it. Fix the release, or the path in the project file, and plan again.</source>
        <translation>Ни один пользователь его не видел. Исправьте релиз или путь в файле проекта и составьте план снова.</translation>
    </message>
</context>
<context>
    <name>SqlParser</name>
    <message>
        <source>the text is nested too deeply</source>
        <translation>текст вложен слишком глубоко</translation>
    </message>
    <message>
        <source>the statement is longer than 2 MiB</source>
        <translation>запрос длиннее 2 МиБ</translation>
    </message>
    <message>
        <source>the text contains a NUL character</source>
        <translation>в тексте есть знак NUL</translation>
    </message>
</context>
<context>
    <name>StackList</name>
    <message>
        <source>The docker command cannot be run.</source>
        <translation>Команду docker нельзя запустить.</translation>
    </message>
    <message>
        <source>Install Docker, or look with doctor.</source>
        <translation>Установите Docker или посмотрите в doctor.</translation>
    </message>
    <message>
        <source>Docker does not answer.</source>
        <translation>Docker не отвечает.</translation>
    </message>
    <message>
        <source>Start the Docker daemon, or choose another host by DOCKER_HOST.</source>
        <translation>Запустите демон Docker или выберите другой хост через DOCKER_HOST.</translation>
    </message>
</context>
<context>
    <name>StartSlotStep</name>
    <message>
        <source>%1 runs</source>
        <translation>%1 работает</translation>
    </message>
    <message>
        <source>%1 started, waiting until healthy</source>
        <translation>%1 запущен, ждём готовности</translation>
    </message>
    <message>
        <source>%1 migrated the database by itself while starting.</source>
        <translation>%1 при запуске сам выполнил миграции.</translation>
    </message>
    <message>
        <source>Suppress it with web.migrate-at-start or web.command in the project file.</source>
        <translation>Запретите это через web.migrate-at-start или web.command в файле проекта.</translation>
    </message>
    <message>
        <source>%1 is healthy</source>
        <translation>%1 в порядке</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 остановлен</translation>
    </message>
</context>
<context>
    <name>StartWorkersStep</name>
    <message>
        <source>new ones run</source>
        <translation>новые работают</translation>
    </message>
    <message>
        <source>The project file has no service “%1” any more.</source>
        <translation>В файле проекта больше нет службы «%1».</translation>
    </message>
    <message>
        <source>Plan again.</source>
        <translation>Составьте план снова.</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 запущен</translation>
    </message>
    <message>
        <source>New workers stopped</source>
        <translation>Новые рабочие остановлены</translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <source>%1 cannot be read as a compose file.</source>
        <translation>%1 нельзя прочесть как файл compose.</translation>
    </message>
    <message>
        <source>Correct it; `docker compose config` checks it.</source>
        <translation>Исправьте его; `docker compose config` проверит.</translation>
    </message>
    <message>
        <source>Written by `pilothousectl init` from %1. Check it with `pilothousectl validate`,</source>
        <translation>Записано `pilothousectl init` из %1. Проверьте через `pilothousectl validate`,</translation>
    </message>
    <message>
        <source>then ask `pilothousectl doctor` whether this machine and the stack are ready.</source>
        <translation>затем спросите `pilothousectl doctor`, готовы ли эта машина и стек.</translation>
    </message>
    <message>
        <source>Paths are relative to this file; durations have a unit (ms, s, m, h, d).</source>
        <translation>Пути — от этого файла; у длительностей есть единица (ms, s, m, h, d).</translation>
    </message>
    <message>
        <source>timezone: Asia/Manila        # of the team; UTC when left out</source>
        <translation>timezone: Asia/Manila        # команды; UTC, если не указан</translation>
    </message>
    <message>
        <source>or staging, development</source>
        <translation>или staging, development</translation>
    </message>
    <message>
        <source>docker: { host: &quot;ssh://deploy@server&quot; }   # another machine&apos;s Docker; yours when left out</source>
        <translation>docker: { host: &quot;ssh://deploy@server&quot; }   # Docker другой машины; ваш, если не указан</translation>
    </message>
    <message>
        <source>FILL IN: the service that answers HTTP.</source>
        <translation>FILL IN: служба, которая отвечает по HTTP.</translation>
    </message>
    <message>
        <source>The compose file builds this service without naming its image: tag each release so.</source>
        <translation>Файл compose собирает эту службу, не называя образа: помечайте так каждый релиз.</translation>
    </message>
    <message>
        <source>FILL IN: its image, with {release} where the release goes.</source>
        <translation>FILL IN: её образ, с {release} на месте релиза.</translation>
    </message>
    <message>
        <source>FILL IN: the HTTP port inside the container.</source>
        <translation>FILL IN: порт HTTP внутри контейнера.</translation>
    </message>
    <message>
        <source>FILL IN: the path that answers 200 when the release is well, for example /health/.</source>
        <translation>FILL IN: путь, который отвечает 200, когда релиз в порядке, например /health/.</translation>
    </message>
    <message>
        <source>details: /health/detailed/   # JSON with the state of database and cache</source>
        <translation>details: /health/detailed/   # JSON с состоянием базы и кэша</translation>
    </message>
    <message>
        <source>pages that a healthy release answers; name the important ones</source>
        <translation>страницы, на которые исправный релиз отвечает; назовите важные</translation>
    </message>
    <message>
        <source>The router sends this Host, so ALLOWED_HOSTS accepts it.</source>
        <translation>Маршрутизатор отправляет этот Host, чтобы ALLOWED_HOSTS его принял.</translation>
    </message>
    <message>
        <source>host: www.example.org        # when ALLOWED_HOSTS refuses the host of router.url</source>
        <translation>host: www.example.org        # если ALLOWED_HOSTS отклоняет хост из router.url</translation>
    </message>
    <message>
        <source>static: /static/             # where hashed static files are served, when the application serves them</source>
        <translation>static: /static/             # где лежат статические файлы с хешами, если их отдаёт приложение</translation>
    </message>
    <message>
        <source>start-timeout: 60s           # how long a new container may take to become healthy</source>
        <translation>start-timeout: 60s           # сколько новый контейнер может становиться готовым</translation>
    </message>
    <message>
        <source>The service&apos;s own command without its migrate, which Pilothouse runs before the start.</source>
        <translation>Собственная команда службы без migrate, который Pilothouse выполняет до запуска.</translation>
    </message>
    <message>
        <source>What keeps the image from migrating when it starts; Pilothouse migrates before.</source>
        <translation>Что не даёт образу применять миграции при запуске; Pilothouse применяет их раньше.</translation>
    </message>
    <message>
        <source>Does the image migrate when it starts? Then say how a slot is kept from it, by one of:</source>
        <translation>Образ применяет миграции при запуске? Тогда скажите, как удержать слот, одним из:</translation>
    </message>
    <message>
        <source>also: [ { service: worker } ]    # services of the same release, such as background workers</source>
        <translation>also: [ { service: worker } ]    # службы того же релиза, например фоновые рабочие</translation>
    </message>
    <message>
        <source>they run the same image, so they move with the release</source>
        <translation>у них тот же образ, поэтому они переходят вместе с релизом</translation>
    </message>
    <message>
        <source>FILL IN: nginx, haproxy or traefik. No service of the compose file looks like a router.</source>
        <translation>FILL IN: nginx, haproxy или traefik. Ни одна служба файла compose не похожа на маршрутизатор.</translation>
    </message>
    <message>
        <source>FILL IN: the router&apos;s service. Without one before it, a service cannot be replaced without a gap.</source>
        <translation>FILL IN: служба маршрутизатора. Без неё службу нельзя заменить без перерыва.</translation>
    </message>
    <message>
        <source>The router mounts this one file. Mount its folder instead: a mounted file never sees a replaced one.</source>
        <translation>Маршрутизатор монтирует один этот файл. Монтируйте его папку: смонтированный файл никогда не видит замены.</translation>
    </message>
    <message>
        <source>FILL IN: the folder with its configuration that is mounted into its container.</source>
        <translation>FILL IN: папка с его конфигурацией, смонтированная в его контейнер.</translation>
    </message>
    <message>
        <source>FILL IN: the public URL through the router, for example http://127.0.0.1:8080/.</source>
        <translation>FILL IN: публичный адрес через маршрутизатор, например http://127.0.0.1:8080/.</translation>
    </message>
    <message>
        <source>No PostgreSQL is in the compose file. Is there none, or none that releases migrate: remove</source>
        <translation>В файле compose нет PostgreSQL. Если его нет вовсе или релизы его не меняют, уберите</translation>
    </message>
    <message>
        <source>database and migrations.</source>
        <translation>database и migrations.</translation>
    </message>
    <message>
        <source>FILL IN: where this machine reaches the database.</source>
        <translation>FILL IN: где эта машина достаёт базу данных.</translation>
    </message>
    <message>
        <source>FILL IN: where this machine reaches it. The service %1 publishes no port; &quot;127.0.0.1:5432:5432&quot; would do.</source>
        <translation>FILL IN: где эта машина её достаёт. Служба %1 не публикует порт; подошло бы &quot;127.0.0.1:5432:5432&quot;.</translation>
    </message>
    <message>
        <source>FILL IN: the database&apos;s name.</source>
        <translation>FILL IN: имя базы данных.</translation>
    </message>
    <message>
        <source>FILL IN: the role that owns its tables.</source>
        <translation>FILL IN: роль, которой принадлежат её таблицы.</translation>
    </message>
    <message>
        <source>The password itself is never written here. Store it in the keychain (service pilothouse, entry %1),</source>
        <translation>Сам пароль сюда никогда не пишется. Сохраните его в связке ключей (служба pilothouse, запись %1)</translation>
    </message>
    <message>
        <source>or set the variable %1.</source>
        <translation>или задайте переменную %1.</translation>
    </message>
    <message>
        <source>Nothing in the compose file names Django: write framework: none when there is no manage.py.</source>
        <translation>Ничто в файле compose не называет Django: напишите framework: none, если нет manage.py.</translation>
    </message>
    <message>
        <source>lock-timeout: 2s             # how long a statement may wait for a lock before it is tried again</source>
        <translation>lock-timeout: 2s             # сколько запрос может ждать блокировки до новой попытки</translation>
    </message>
    <message>
        <source>The service %1 publishes no port; when this machine can reach it:</source>
        <translation>Служба %1 не публикует порт; если эта машина может её достать:</translation>
    </message>
    <message>
        <source>keep: [&quot;*session*&quot;]          # keys that clearing the cache leaves alone</source>
        <translation>keep: [&quot;*session*&quot;]          # ключи, которые очистка кэша не трогает</translation>
    </message>
    <message>
        <source>When the guard goes back to the old release by itself, after the switch:</source>
        <translation>Когда страж после переключения сам возвращается к старому релизу:</translation>
    </message>
    <message>
        <source>how long it watches</source>
        <translation>сколько он наблюдает</translation>
    </message>
    <message>
        <source>more failed requests than this: back</source>
        <translation>больше неудачных запросов — назад</translation>
    </message>
    <message>
        <source>so many failed health checks in a row: back</source>
        <translation>столько неудачных проверок здоровья подряд — назад</translation>
    </message>
    <message>
        <source>how long the old release stays ready, stopped</source>
        <translation>сколько старый релиз остаётся наготове, остановленный</translation>
    </message>
    <message>
        <source>drain: 120s                  # how long the longest request takes</source>
        <translation>drain: 120s                  # сколько длится самый долгий запрос</translation>
    </message>
    <message>
        <source>environment-variables: { required: [SECRET_KEY] }   # without these no release is started</source>
        <translation>environment-variables: { required: [SECRET_KEY] }   # без них релиз не запускается</translation>
    </message>
    <message>
        <source>scratch: { rows: 1000 }      # also try migrations on copies of so many rows of each table</source>
        <translation>scratch: { rows: 1000 }      # испытать миграции и на копиях стольких строк каждой таблицы</translation>
    </message>
</context>
<context>
    <name>StarterDesk</name>
    <message>
        <source>%1 is not there, or is no file.</source>
        <translation>%1 нет, или это не файл.</translation>
    </message>
    <message>
        <source>Choose a pilothouse.yaml or a compose file.</source>
        <translation>Выберите pilothouse.yaml или файл compose.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 нельзя прочесть: %2.</translation>
    </message>
    <message>
        <source>Choose another file, or change its permissions.</source>
        <translation>Выберите другой файл или измените его права.</translation>
    </message>
    <message>
        <source>%1 is there already, and is not overwritten.</source>
        <translation>%1 уже есть и не перезаписывается.</translation>
    </message>
    <message>
        <source>Open it, or move it away first.</source>
        <translation>Откройте его или сначала отложите.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 нельзя записать: %2.</translation>
    </message>
    <message>
        <source>Make room, or change the folder&apos;s permissions.</source>
        <translation>Освободите место или измените права папки.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>serves</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>StopOldStep</name>
    <message>
        <source>stopped, kept</source>
        <translation>остановлен, сохранён</translation>
    </message>
    <message>
        <source>%1 stopped, kept for %2</source>
        <translation>%1 остановлен, хранится %2</translation>
    </message>
    <message>
        <source>%1 runs again</source>
        <translation>%1 снова работает</translation>
    </message>
</context>
<context>
    <name>StorageChecks</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 нельзя записать.</translation>
    </message>
    <message>
        <source>Give the user who runs Pilothouse the right to write there: chown or chmod.</source>
        <translation>Дайте пользователю, который запускает Pilothouse, право писать туда: chown или chmod.</translation>
    </message>
    <message>
        <source>%1 can be written.</source>
        <translation>%1 можно записать.</translation>
    </message>
    <message>
        <source>%1 has %2 free</source>
        <translation>На %1 свободно %2</translation>
    </message>
    <message>
        <source>; %1 are needed.</source>
        <translation>; нужно %1.</translation>
    </message>
    <message>
        <source>, less than a tenth of the disk.</source>
        <translation>, меньше десятой части диска.</translation>
    </message>
    <message>
        <source>Give the user who runs Pilothouse the right to write there, or name another folder in `backups:`.</source>
        <translation>Дайте пользователю, который запускает Pilothouse, право писать туда или назовите другую папку в `backups:`.</translation>
    </message>
    <message>
        <source>Free space there, or name another folder in `backups:`.</source>
        <translation>Освободите там место или назовите другую папку в `backups:`.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so that no run can begin and nothing is logged.</source>
        <translation>%1 нельзя записать: ни один запуск не начнётся, и в лог ничего не попадёт.</translation>
    </message>
    <message>
        <source>Give the user who runs Pilothouse the right to write there, or set XDG_STATE_HOME.</source>
        <translation>Дайте пользователю, который запускает Pilothouse, право писать туда или задайте XDG_STATE_HOME.</translation>
    </message>
</context>
<context>
    <name>StrategyGate</name>
    <message>
        <source>behind a lock that waits for %1, %2 requests would come in, more than the workers are (%3)</source>
        <translation>за блокировкой, которая ждёт %1, пришло бы %2 запросов, больше, чем рабочих процессов (%3)</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, строка %2</translation>
    </message>
</context>
<context>
    <name>StrictSql</name>
    <message>
        <source>the text is longer than 32 KiB</source>
        <translation>текст длиннее 32 КиБ</translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>The runner died %1 times in a row.</source>
        <translation>Исполнитель умер %1 раз подряд.</translation>
    </message>
    <message>
        <source>Read the log, then take the run up again with `pilothousectl recover`.</source>
        <translation>Прочтите лог, затем подхватите запуск снова через `pilothousectl recover`.</translation>
    </message>
</context>
<context>
    <name>SwitchGate</name>
    <message>
        <source>If %1 is the repair, deploy it with --accept-failing %1.</source>
        <translation>Если %1 — исправление, разверните его с --accept-failing %1.</translation>
    </message>
    <message>
        <source>%1 The switch waits for it, %2 at most.</source>
        <translation>%1 Переключение ждёт этого, не больше %2.</translation>
    </message>
    <message>
        <source>The wait before the switch was ended.</source>
        <translation>Ожидание перед переключением прекращено.</translation>
    </message>
    <message>
        <source>The switch was not made: %1</source>
        <translation>Переключение не сделано: %1</translation>
    </message>
    <message>
        <source>Traffic now</source>
        <translation>Трафик сейчас</translation>
    </message>
    <message>
        <source>Inconclusive: it failed for a moment and does not any more. %1</source>
        <translation>Неоднозначно: на мгновение не проходило и больше не повторяется. %1</translation>
    </message>
    <message>
        <source>See whether something else is wrong; the switch looks again.</source>
        <translation>Посмотрите, не случилось ли чего ещё; переключение посмотрит снова.</translation>
    </message>
    <message>
        <source>See what is wrong with %1, which serves, and repair it first.</source>
        <translation>Посмотрите, что не так с %1, который работает, и сначала почините его.</translation>
    </message>
</context>
<context>
    <name>SwitchStep</name>
    <message>
        <source>%1 serves</source>
        <translation>работает %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Traffic is back on %1</source>
        <translation>Трафик снова на %1</translation>
    </message>
</context>
<context>
    <name>TakeBackPlanning</name>
    <message>
        <source>Without `database:` and `migrations:` in pilothouse.yaml there is nothing to take back.</source>
        <translation>Без `database:` и `migrations:` в pilothouse.yaml отменять нечего.</translation>
    </message>
    <message>
        <source>The release that serves has %1: it needs what was expanded for it.</source>
        <translation>В работающем релизе есть %1: ему нужно то, что для неё расширено.</translation>
    </message>
    <message>
        <source>Go back to the release before first (`pilothousectl rollback RUN`), or end it by the contract (--strategy contract).</source>
        <translation>Сначала вернитесь к прежнему релизу (`pilothousectl rollback RUN`) или завершите сжатием (--strategy contract).</translation>
    </message>
    <message>
        <source>The database carries no expansion: there is nothing to take back.</source>
        <translation>В базе нет расширения: отменять нечего.</translation>
    </message>
    <message>
        <source>The database carries no expansion of %1.</source>
        <translation>В базе нет расширения %1.</translation>
    </message>
    <message>
        <source>The journal here does not know %1, which expanded %2.</source>
        <translation>Здешний журнал не знает %1, который расширил %2.</translation>
    </message>
    <message>
        <source>Take it back where it was made; `plan --sql` of that plan has its undo.</source>
        <translation>Отмените там, где это сделано; `plan --sql` того плана содержит отмену.</translation>
    </message>
    <message>
        <source>Go back to the release before first.</source>
        <translation>Сначала вернитесь к прежнему релизу.</translation>
    </message>
    <message>
        <source>%1 was applied after %2 and may build upon it.</source>
        <translation>%1 применена после %2 и может на ней строиться.</translation>
    </message>
    <message>
        <source>Deploy the release that has both again, and contract it.</source>
        <translation>Снова разверните релиз, в котором есть обе, и сожмите его.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 hold what the old shape cannot hold (%2): taking it back would lose that.</source>
        <translation>
            <numerusform>%n строка %1 хранит то, чего не вместит старая форма (%2): отмена это потеряла бы.</numerusform>
            <numerusform>%n строки %1 хранят то, чего не вместит старая форма (%2): отмена это потеряла бы.</numerusform>
            <numerusform>%n строк %1 хранят то, чего не вместит старая форма (%2): отмена это потеряла бы.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct those rows first, or deploy the release that needs it again.</source>
        <translation>Сначала исправьте эти строки или снова разверните релиз, которому это нужно.</translation>
    </message>
    <message>
        <source>%1 in %2 (%3, kept) is removed: it cannot run without the new shape.</source>
        <translation>%1 в %2 (%3, сохранён) удаляется: без новой формы он работать не может.</translation>
    </message>
    <message>
        <source>%1 is not applied in %2: there is nothing to roll back.</source>
        <translation>%1 не применена в %2: откатывать нечего.</translation>
    </message>
    <message>
        <source>`pilothousectl migrations list` shows what is.</source>
        <translation>Что применено, показывает `pilothousectl migrations list`.</translation>
    </message>
    <message>
        <source>To undo it in the schema, deploy a release with a migration forward: it is judged, tried on a scratch copy and backed up like any other.</source>
        <translation>Чтобы убрать её из схемы, разверните релиз с миграцией вперёд: её оценят, испытают на копии и сохранят резервную копию, как для любой другой.</translation>
    </message>
    <message>
        <source>%1 is applied for good, nothing is expanded for it, and the release that serves has it: without it, its requests would fail.</source>
        <translation>%1 применена окончательно, для неё ничего не расширено, и она есть у работающего релиза: без неё его запросы не выполнятся.</translation>
    </message>
    <message>
        <source>To go back to the release before: `pilothousectl rollback RUN`; additive migrations stay, and it works on them.</source>
        <translation>Вернуться к прежнему релизу: `pilothousectl rollback RUN`; добавляющие миграции остаются, и он на них работает.</translation>
    </message>
    <message>
        <source>%1 is applied for good, nothing is expanded for it: reversing it would drop what was written since, and Pilothouse does not do that to a live database.</source>
        <translation>%1 применена окончательно, для неё ничего не расширено: обращение удалило бы записанное с тех пор, и Pilothouse не делает этого с живой базой.</translation>
    </message>
    <message>
        <source>It may stay: the release that serves works beside it, and a release that has it finds it applied.</source>
        <translation>Она может остаться: работающий релиз уживается с ней, а релиз, у которого она есть, найдёт её применённой.</translation>
    </message>
</context>
<context>
    <name>TakeBackStep</name>
    <message>
        <source>the schema is what it was</source>
        <translation>схема прежняя</translation>
    </message>
    <message>
        <source>%1 was taken back, and its mark is still there.</source>
        <translation>%1 отменена, но её пометка ещё на месте.</translation>
    </message>
    <message>
        <source>the schema is what it was; not recorded as applied any more: %1</source>
        <translation>схема прежняя; больше не записано как применённое: %1</translation>
    </message>
    <message>
        <source>The expansion stays away</source>
        <translation>Расширение не возвращается</translation>
    </message>
    <message>
        <source>%1 does not need it; deploying a release that does, with --expand-contract, makes it anew.</source>
        <translation>%1 оно не нужно; развёртывание релиза, которому нужно, с --expand-contract сделает его заново.</translation>
    </message>
    <message>
        <source>Of %1 a part is taken back; plan it again for the rest.</source>
        <translation>Часть %1 отменена; составьте план для остального снова.</translation>
    </message>
</context>
<context>
    <name>TimeFormat</name>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 /s</source>
        <comment>a second</comment>
        <translation>%1 /с</translation>
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
        <translation>никогда</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>через %n мин</numerusform>
            <numerusform>через %n мин</numerusform>
            <numerusform>через %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1:%2 h</source>
        <translation>через %1:%2 ч</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n час назад</numerusform>
            <numerusform>%n часа назад</numerusform>
            <numerusform>%n часов назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
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
        <translation>Создан запуск %1 в %2</translation>
    </message>
    <message>
        <source>A runner on %1 took the run up again (start %2)</source>
        <translation>Исполнитель на %1 снова подхватил запуск (старт %2)</translation>
    </message>
    <message>
        <source>A runner on %1 took the run up</source>
        <translation>Исполнитель на %1 взял запуск</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Продолжено</translation>
    </message>
    <message>
        <source>Rollback began</source>
        <translation>Откат начался</translation>
    </message>
    <message>
        <source>Taking back began</source>
        <translation>Отмена началась</translation>
    </message>
    <message>
        <source>The run ended %1 (exit code %2)</source>
        <translation>Запуск закончился: %1 (код выхода %2)</translation>
    </message>
    <message>
        <source>Step %1 began</source>
        <translation>Шаг %1 начался</translation>
    </message>
    <message>
        <source>Step %1 was observed done after %2</source>
        <translation>Шаг %1: наблюдали, что сделан, через %2</translation>
    </message>
    <message>
        <source>Step %1 was so already</source>
        <translation>Шаг %1 уже был сделан</translation>
    </message>
    <message>
        <source>Step %1 failed</source>
        <translation>Шаг %1 не удался</translation>
    </message>
    <message>
        <source>Taking step %1 back began</source>
        <translation>Отмена шага %1 началась</translation>
    </message>
    <message>
        <source>Step %1 is taken back</source>
        <translation>Шаг %1 отменён</translation>
    </message>
    <message>
        <source>Step %1 could not be taken back</source>
        <translation>Шаг %1 не удалось отменить</translation>
    </message>
    <message>
        <source>The guard was armed</source>
        <translation>Страж поставлен</translation>
    </message>
    <message>
        <source>The guard judged %1</source>
        <translation>Вывод стража: %1</translation>
    </message>
    <message>
        <source>The guard was disarmed</source>
        <translation>Страж снят</translation>
    </message>
    <message>
        <source>Traffic went from %1 to %2: %3</source>
        <translation>Трафик перешёл с %1 на %2: %3</translation>
    </message>
    <message>
        <source>Rollback is free until %1</source>
        <translation>Откат бесплатен до %1</translation>
    </message>
    <message>
        <source>%1 is kept, stopped, until %2</source>
        <translation>%1 хранится, остановлен, до %2</translation>
    </message>
    <message>
        <source>%1 is no longer kept</source>
        <translation>%1 больше не хранится</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Asked for %1</source>
        <translation>Просьба: %1</translation>
    </message>
    <message>
        <source>Overrode %1</source>
        <translation>Принят отказ: %1</translation>
    </message>
    <message>
        <source>Backup %1, %2</source>
        <translation>Копия %1, %2</translation>
    </message>
    <message>
        <source>The router was given back</source>
        <translation>Маршрутизатор возвращён</translation>
    </message>
    <message numerus="yes">
        <source>The router was adopted, %n idle connection(s) were closed</source>
        <translation>
            <numerusform>Маршрутизатор принят, закрыто %n простаивавшее соединение</numerusform>
            <numerusform>Маршрутизатор принят, закрыто %n простаивавших соединения</numerusform>
            <numerusform>Маршрутизатор принят, закрыто %n простаивавших соединений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log of %1, %n line(s), the last</source>
        <translation>
            <numerusform>Лог %1, последняя %n строка</numerusform>
            <numerusform>Лог %1, последние %n строки</numerusform>
            <numerusform>Лог %1, последние %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The guard judged %1 %n more time(s), the last</source>
        <translation>
            <numerusform>Вывод стража: %1, ещё %n раз, последний</numerusform>
            <numerusform>Вывод стража: %1, ещё %n раза, последний</numerusform>
            <numerusform>Вывод стража: %1, ещё %n раз, последний</numerusform>
        </translation>
    </message>
    <message>
        <source>The maintenance page is shown</source>
        <translation>Показана страница обслуживания</translation>
    </message>
    <message>
        <source>The maintenance page is off, after %1</source>
        <translation>Страница обслуживания убрана через %1</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Блокировки</translation>
    </message>
    <message>
        <source>Rows before the migrations</source>
        <translation>Строки до миграций</translation>
    </message>
    <message>
        <source>Rows after the migrations</source>
        <translation>Строки после миграций</translation>
    </message>
</context>
<context>
    <name>Validate</name>
    <message>
        <source>warning</source>
        <translation>внимание</translation>
    </message>
</context>
<context>
    <name>VerifySlotStep</name>
    <message>
        <source>The router sends requests to %1; the plan was made when %2 served.</source>
        <translation>Маршрутизатор отправляет запросы на %1; план составлен, когда работал %2.</translation>
    </message>
    <message>
        <source>Make a new plan.</source>
        <translation>Составьте новый план.</translation>
    </message>
    <message>
        <source>%1 of %1 checks, %2 times in a row</source>
        <translation>%1 из %1 проверок, %2 раз подряд</translation>
    </message>
    <message numerus="yes">
        <source>, after %n round(s) in which not every worker was ready</source>
        <translation>
            <numerusform>, после %n круга, в котором готовы были не все рабочие процессы</numerusform>
            <numerusform>, после %n кругов, в которых готовы были не все рабочие процессы</numerusform>
            <numerusform>, после %n кругов, в которых готовы были не все рабочие процессы</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitIdleStep</name>
    <message>
        <source>no request in flight</source>
        <translation>запросов в работе нет</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) to the old release are still open after %1.</source>
        <translation>
            <numerusform>%n соединение со старым релизом ещё открыто после %1.</numerusform>
            <numerusform>%n соединения со старым релизом ещё открыты после %1.</numerusform>
            <numerusform>%n соединений со старым релизом ещё открыты после %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests that long, or WebSockets, would meet the new schema with the old code. End them, or raise `drain:`.</source>
        <translation>Такие долгие запросы или WebSocket встретили бы новую схему со старым кодом. Завершите их или увеличьте `drain:`.</translation>
    </message>
</context>
<context>
    <name>WatchStep</name>
    <message>
        <source>%1 fails its health check after the rollback: %2.</source>
        <translation>После отката %1 не проходит проверку здоровья: %2.</translation>
    </message>
    <message>
        <source>Look at its log; deploy a release that works, or restore the backup.</source>
        <translation>Посмотрите его лог; разверните исправный релиз или восстановите копию.</translation>
    </message>
    <message numerus="yes">
        <source>%n health check(s)</source>
        <translation>
            <numerusform>%n проверка здоровья</numerusform>
            <numerusform>%n проверки здоровья</numerusform>
            <numerusform>%n проверок здоровья</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkersStep</name>
    <message>
        <source>new ones run</source>
        <translation>новые работают</translation>
    </message>
    <message>
        <source>The project file has no service “%1” any more.</source>
        <translation>В файле проекта больше нет службы «%1».</translation>
    </message>
    <message>
        <source>Plan again.</source>
        <translation>Составьте план снова.</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>%1 заменён</translation>
    </message>
    <message>
        <source>Old workers run again</source>
        <translation>Старые рабочие снова работают</translation>
    </message>
</context>
<context>
    <name>WorldFactory</name>
    <message>
        <source>%1 has no environment “%2”.</source>
        <translation>В %1 нет окружения «%2».</translation>
    </message>
</context>
<context>
    <name>WorldHash</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 нельзя прочесть: %2</translation>
    </message>
    <message>
        <source>Correct `compose: files:` in pilothouse.yaml, or the file&apos;s permissions.</source>
        <translation>Исправьте `compose: files:` в pilothouse.yaml или права файла.</translation>
    </message>
</context>
<context>
    <name>YamlTree</name>
    <message>
        <source>The file has too many values: at most %1 are read, aliases counted as often as they are used.</source>
        <translation>В файле слишком много значений: читается не больше %1, псевдонимы считаются столько раз, сколько использованы.</translation>
    </message>
    <message>
        <source>A second YAML document starts here; one file is one document.</source>
        <translation>Здесь начинается второй документ YAML; один файл — один документ.</translation>
    </message>
    <message>
        <source>Remove the line ---.</source>
        <translation>Уберите строку ---.</translation>
    </message>
    <message>
        <source>This alias stands inside the value that it names, which would never end.</source>
        <translation>Этот псевдоним стоит внутри значения, которое он называет, и это никогда бы не кончилось.</translation>
    </message>
    <message>
        <source>This alias nests values too deeply: at most %1 levels are read.</source>
        <translation>Этот псевдоним вкладывает значения слишком глубоко: читается не больше %1 уровней.</translation>
    </message>
    <message>
        <source>Values are nested too deeply here: at most %1 levels are read.</source>
        <translation>Значения здесь вложены слишком глубоко: читается не больше %1 уровней.</translation>
    </message>
    <message>
        <source>A key must be a word, not a list or a map.</source>
        <translation>Ключ должен быть словом, а не списком или набором.</translation>
    </message>
    <message>
        <source>A key must be a word.</source>
        <translation>Ключ должен быть словом.</translation>
    </message>
    <message>
        <source>“%1” is given twice; the first is in line %2.</source>
        <translation>«%1» задано дважды; первый раз в строке %2.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Оставьте одно из них.</translation>
    </message>
    <message>
        <source>&lt;&lt; takes a map (or a list of maps) whose keys are to be copied here.</source>
        <translation>Для &lt;&lt; нужен набор (или список наборов), ключи которого сюда копируются.</translation>
    </message>
    <message>
        <source>The file is too large: %1 bytes, and at most %2 are read.</source>
        <translation>Файл слишком велик: %1 байт, а читается не больше %2.</translation>
    </message>
    <message>
        <source>This is not text in UTF-8: byte 0x%1.</source>
        <translation>Это не текст в UTF-8: байт 0x%1.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Сохраните файл как UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 is indented with a tab: YAML wants spaces.</source>
        <translation>Строка %1 начинается с табуляции, а YAML нужны пробелы.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>Это не верный YAML: %1.</translation>
    </message>
    <message>
        <source>This file cannot be read as YAML: %1.</source>
        <translation>Этот файл нельзя прочесть как YAML: %1.</translation>
    </message>
</context>
<context>
    <name>MigrationWords</name>
    <message>
        <source>safe</source>
        <translation>безопасно</translation>
    </message>
    <message>
        <source>risky</source>
        <translation>рискованно</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>dangerous</source>
        <translation>опасно</translation>
    </message>
    <message>
        <source>goes on working</source>
        <translation>продолжает работать</translation>
    </message>
    <message>
        <source>may break</source>
        <translation>может сломаться</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>ломается</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>применена</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>not in the image</source>
        <translation>нет в образе</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>разрешено</translation>
    </message>
    <message>
        <source>when a person agrees</source>
        <translation>с согласия человека</translation>
    </message>
    <message>
        <source>only by typing</source>
        <translation>только вводом имени</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонено</translation>
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
        <translation>Hot, на месте</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Окно обслуживания</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>another transaction&apos;s end</source>
        <translation>конец другой транзакции</translation>
    </message>
    <message>
        <source>a row of %1</source>
        <comment>table</comment>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>lock, table</comment>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>Take-back</source>
        <translation>Take-back</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ExpansionView</name>
    <message>
        <source>a trigger keeps the two in step</source>
        <translation>триггер держит их в согласии</translation>
    </message>
    <message>
        <source>%1, may be NULL</source>
        <translation>%1, может быть NULL</translation>
    </message>
    <message>
        <source>a trigger fills what the old release leaves NULL</source>
        <translation>триггер заполняет то, что старый релиз оставляет NULL</translation>
    </message>
    <message>
        <source>%1 NOT NULL</source>
        <translation>%1 NOT NULL</translation>
    </message>
    <message>
        <source>%1, may be left out</source>
        <translation>%1, можно не указывать</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>удалено: %1</translation>
    </message>
    <message>
        <source>%1, a view of it that can be written</source>
        <translation>%1, его представление с записью</translation>
    </message>
    <message>
        <source>It can be made in two halves</source>
        <translation>Можно сделать в две половины</translation>
    </message>
    <message>
        <source>It cannot be made in two halves</source>
        <translation>Нельзя сделать в две половины</translation>
    </message>
    <message>
        <source>First what the new release needs, with both releases working and going back free; later, as a run of its own, what only the old release needed is removed.</source>
        <translation>Сначала то, что нужно новому релизу: оба релиза работают, возврат свободен; позже, отдельным запуском, удаляется то, что нужно было только старому.</translation>
    </message>
    <message>
        <source>As they are: %1</source>
        <comment>statements</comment>
        <translation>Как есть: %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Expanded: both releases work</source>
        <translation>Расширено: работают оба релиза</translation>
    </message>
    <message>
        <source>Contracted: no way back</source>
        <translation>Сжато: возврата нет</translation>
    </message>
</context>
<context>
    <name>Pilothouse::FindingTableModel</name>
    <message>
        <source>rewrites every row</source>
        <translation>переписывает каждую строку</translation>
    </message>
    <message>
        <source>reads every row</source>
        <translation>читает каждую строку</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1, allowed</source>
        <translation>%1, разрешено</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Блокировка</translation>
    </message>
    <message>
        <source>Rewrite, scan</source>
        <translation>Перезапись, чтение</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
</context>
<context>
    <name>Pilothouse::LockTableModel</name>
    <message>
        <source>%1 at %2</source>
        <comment>program or user, address</comment>
        <translation>%1 с %2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>blocks %1</source>
        <translation>держит %1</translation>
    </message>
    <message>
        <source>wants %1</source>
        <comment>a lock</comment>
        <translation>хочет %1</translation>
    </message>
    <message>
        <source>holds %1</source>
        <comment>a lock</comment>
        <translation>держит %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, last statement</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Session %1, %2</source>
        <comment>number, what it does</comment>
        <translation>Сеанс %1, %2</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сеанс</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Блокировка</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Время</translation>
    </message>
</context>
<context>
    <name>Pilothouse::LocksPanel</name>
    <message>
        <source>All sessions</source>
        <translation>Все сеансы</translation>
    </message>
    <message>
        <source>Shows also the sessions that wait for nobody and hold up nobody.</source>
        <translation>Показывает и сеансы, которые никого не ждут и никого не держат.</translation>
    </message>
    <message>
        <source>Locks now</source>
        <translation>Блокировки сейчас</translation>
    </message>
    <message>
        <source>How far long commands of the database are.</source>
        <translation>Насколько продвинулись долгие команды базы данных.</translation>
    </message>
    <message>
        <source>Cancel the statement…</source>
        <translation>Отменить команду…</translation>
    </message>
    <message>
        <source>Terminate the session…</source>
        <translation>Завершить сеанс…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>live</source>
        <translation>вживую</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>запрос</translation>
    </message>
    <message>
        <source>%1 of %2 connections</source>
        <translation>%1 из %2 соединений</translation>
    </message>
    <message>
        <source>The project file names no database for this environment.</source>
        <translation>В файле проекта для этого окружения нет базы данных.</translation>
    </message>
    <message>
        <source>Nobody waits for anybody.</source>
        <translation>Никто никого не ждёт.</translation>
    </message>
    <message>
        <source>Asking the database.</source>
        <translation>База данных опрашивается.</translation>
    </message>
    <message>
        <source>Terminate session %1?</source>
        <translation>Завершить сеанс %1?</translation>
    </message>
    <message>
        <source>Cancel the statement of session %1?</source>
        <translation>Отменить команду сеанса %1?</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>сразу</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) wait behind it and go on.</source>
        <translation>
            <numerusform>%n сеанс ждёт за ним и продолжит.</numerusform>
            <numerusform>%n сеанса ждут за ним и продолжат.</numerusform>
            <numerusform>%n сеансов ждут за ним и продолжат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for it.</source>
        <translation>Никто его не ждёт.</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Cancel the statement</source>
        <translation>Отменить команду</translation>
    </message>
    <message>
        <source>Session %1 is gone</source>
        <translation>Сеанса %1 больше нет</translation>
    </message>
    <message>
        <source>The statement of session %1 has ended</source>
        <translation>Команда сеанса %1 завершена</translation>
    </message>
</context>
<context>
    <name>Pilothouse::MigrationDetail</name>
    <message>
        <source>Migration</source>
        <translation>Миграция</translation>
    </message>
    <message>
        <source>Views of the migration</source>
        <translation>Виды миграции</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Shows what runs, and the verdict on it.</source>
        <translation>Показывает, что выполняется, и вердикт.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Shows each statement with its lock and verdict.</source>
        <translation>Показывает каждую команду с блокировкой и вердиктом.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Рецепт</translation>
    </message>
    <message>
        <source>Shows the page of the rule that decides: why, and what to do instead.</source>
        <translation>Показывает страницу решающего правила: почему и что делать вместо этого.</translation>
    </message>
    <message>
        <source>Two halves</source>
        <translation>Две половины</translation>
    </message>
    <message>
        <source>Shows how it would be expanded and contracted.</source>
        <translation>Показывает, как она расширяется и сжимается.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Блокировка</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Держится</translation>
    </message>
    <message>
        <source>Rewrite, scan</source>
        <translation>Перезапись, чтение</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Choose a migration at the left.</source>
        <translation>Выберите миграцию слева.</translation>
    </message>
    <message>
        <source>It is applied. SQL and verdicts are made of what is pending.</source>
        <translation>Она применена. SQL и вердикты составляются для ожидающих.</translation>
    </message>
    <message>
        <source>-- It changes nothing in the database.</source>
        <translation>-- Ничего не меняет в базе данных.</translation>
    </message>
    <message>
        <source>No rule has anything to say about it.</source>
        <translation>Ни одно правило о ней не говорит.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>Pilothouse::MigrationList</name>
    <message>
        <source>Migrations</source>
        <translation>Миграции</translation>
    </message>
    <message>
        <source>Up and down choose a migration, left and right close and open an app.</source>
        <translation>Вверх и вниз выбирают миграцию, влево и вправо закрывают и открывают приложение.</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n migration(s)</source>
        <translation>
            <numerusform>Фильтр: %n миграция</numerusform>
            <numerusform>Фильтр: %n миграции</numerusform>
            <numerusform>Фильтр: %n миграций</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::MigrationTreeModel</name>
    <message>
        <source>%1 · %2 pending</source>
        <comment>migrations of an app</comment>
        <translation>%1 · ожидает %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n migration(s)</source>
        <translation>
            <numerusform>%1, %n миграция</numerusform>
            <numerusform>%1, %n миграции</numerusform>
            <numerusform>%1, %n миграций</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, pending, %2</source>
        <comment>migration, verdict</comment>
        <translation>%1, ожидает, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>migration, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Миграция</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>Pilothouse::MigrationsPage</name>
    <message>
        <source>Release</source>
        <translation>Релиз</translation>
    </message>
    <message>
        <source>Reads what this release would change in the database, from its image. Nothing is changed.</source>
        <translation>Читает из образа, что этот релиз изменит в базе данных. Ничего не меняет.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>Reads and judges the migrations again, with the database as it is now.</source>
        <translation>Читает миграции и судит о них снова, по базе данных как она есть.</translation>
    </message>
    <message>
        <source>Validate in a scratch copy</source>
        <translation>Проверить на копии</translation>
    </message>
    <message>
        <source>Makes a scratch copy of the schema, migrates it, and tries both releases on it. The environment&apos;s database is only read.</source>
        <translation>Делает временную копию схемы, мигрирует её и пробует на ней оба релиза. База данных окружения только читается.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stops reading; what was known before stays.</source>
        <translation>Прекращает чтение; что было известно, остаётся.</translation>
    </message>
    <message>
        <source>Views of the release and the database</source>
        <translation>Виды релиза и базы данных</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Стратегии</translation>
    </message>
    <message>
        <source>Shows which strategies may carry this release, and which comes first.</source>
        <translation>Показывает, какие стратегии подходят этому релизу и что должно быть первым.</translation>
    </message>
    <message>
        <source>Code and schema</source>
        <translation>Код и схема</translation>
    </message>
    <message>
        <source>Shows which release works on which schema, by trial.</source>
        <translation>Показывает по пробе, какой релиз на какой схеме работает.</translation>
    </message>
    <message>
        <source>Locks now</source>
        <translation>Блокировки сейчас</translation>
    </message>
    <message>
        <source>Shows who waits for whom in the database right now.</source>
        <translation>Показывает, кто кого ждёт в базе данных прямо сейчас.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>What a release would change in the database of this environment, read from its image in a throw-away container: each migration with its SQL, its lock and a verdict, and who waits for whom in the database right now. Only ending a session changes anything.</source>
        <translation>Что релиз изменит в базе данных этого окружения, прочитано из его образа во временном контейнере: каждая миграция с SQL, блокировкой и вердиктом, и кто кого ждёт в базе прямо сейчас. Меняет что-либо только завершение сеанса.</translation>
    </message>
    <message>
        <source>Choose a release</source>
        <translation>Выберите релиз</translation>
    </message>
    <message>
        <source>%1, serves</source>
        <translation>%1, работает</translation>
    </message>
    <message>
        <source>The project file has no migrations for this environment.</source>
        <translation>В файле проекта для этого окружения нет миграций.</translation>
    </message>
    <message>
        <source>Nothing is known of this release&apos;s migrations yet.</source>
        <translation>О миграциях этого релиза ещё ничего не известно.</translation>
    </message>
    <message>
        <source>Choose a release at the top: its pending migrations are read from its image in one throw-away container, and judged. Nothing is changed.</source>
        <translation>Выберите релиз наверху: его ожидающие миграции читаются из образа в одном временном контейнере и получают вердикт. Ничего не меняется.</translation>
    </message>
    <message>
        <source>nothing pending</source>
        <translation>ничего не ожидает</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Миграции</translation>
    </message>
</context>
<context>
    <name>Pilothouse::MigrationsView</name>
    <message>
        <source>Pending migrations</source>
        <translation>Ожидающие миграции</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Миграции</translation>
    </message>
    <message>
        <source>The refused statements with their lines.</source>
        <translation>Отклонённые команды с их строками.</translation>
    </message>
    <message>
        <source>By trial</source>
        <translation>По пробе</translation>
    </message>
    <message>
        <source>Validate in a scratch copy</source>
        <translation>Проверить на копии</translation>
    </message>
    <message>
        <source>Makes a scratch copy of the schema, migrates it, and tries both releases on it. The environment&apos;s database is only read.</source>
        <translation>Делает временную копию схемы, мигрирует её и пробует на ней оба релиза. База данных окружения только читается.</translation>
    </message>
    <message>
        <source>Show SQL and locks</source>
        <translation>Показать SQL и блокировки</translation>
    </message>
    <message>
        <source>Opens the page Migrations with this release; the wizard stays as it is.</source>
        <translation>Открывает страницу «Миграции» с этим релизом; мастер остаётся как есть.</translation>
    </message>
    <message>
        <source>Expand, later contract</source>
        <translation>Расширить, позже сжать</translation>
    </message>
    <message>
        <source>What the new release needs is added beside what the running one uses, and both are kept in step. Then it is deployed blue-green. A later run takes the old shape away.</source>
        <translation>То, что нужно новому релизу, добавляется рядом с тем, чем пользуется работающий, и оба держатся в согласии. Затем blue-green. Позднейший запуск убирает старую форму.</translation>
    </message>
    <message>
        <source>no request fails</source>
        <translation>ни один запрос не откажет</translation>
    </message>
    <message>
        <source>going back is free until you contract</source>
        <translation>возврат свободен, пока вы не сожмёте</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Окно обслуживания</translation>
    </message>
    <message>
        <source>requests get 503 meanwhile</source>
        <translation>запросы тем временем получают 503</translation>
    </message>
    <message>
        <source>after the first write, going back is not free</source>
        <translation>после первой записи возврат не свободен</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>Blue-green all the same. The risk is accepted by the release&apos;s name in the step Plan.</source>
        <translation>Всё равно blue-green. Риск принимается именем релиза на шаге «План».</translation>
    </message>
    <message>
        <source>requests can fail</source>
        <translation>запросы могут отказать</translation>
    </message>
    <message>
        <source>Choose a release first.</source>
        <translation>Сначала выберите релиз.</translation>
    </message>
    <message>
        <source>Reading what %1 would change in the database…</source>
        <translation>Читается, что %1 изменит в базе данных…</translation>
    </message>
    <message>
        <source>The migrations were not read yet.</source>
        <translation>Миграции ещё не прочитаны.</translation>
    </message>
    <message>
        <source>Which release works on which schema has not been tried yet; the verdicts are by the statements.</source>
        <translation>Какой релиз на какой схеме работает, ещё не проверено; вердикты по командам.</translation>
    </message>
    <message>
        <source>Users get the maintenance page for about %1, while the running release is stopped, the migrations run and the new one starts.</source>
        <translation>Пользователи видят страницу обслуживания около %1, пока работающий релиз остановлен, идут миграции и запускается новый.</translation>
    </message>
    <message>
        <source>about %1 requests get 503</source>
        <translation>около %1 запросов получат 503</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ProofPanel</name>
    <message>
        <source>%1 applied in %2</source>
        <comment>migration, time</comment>
        <translation>%1 применена за %2</translation>
    </message>
    <message>
        <source>%1 taken back in %2</source>
        <comment>migration, time</comment>
        <translation>%1 отменена за %2</translation>
    </message>
    <message>
        <source>Validate in a scratch copy</source>
        <translation>Проверить на копии</translation>
    </message>
    <message>
        <source>Makes a scratch copy of the schema, migrates it, and tries both releases on it. The environment&apos;s database is only read.</source>
        <translation>Делает временную копию схемы, мигрирует её и пробует на ней оба релиза. База данных окружения только читается.</translation>
    </message>
    <message>
        <source>How long each migration took on the scratch copy, forward and back, and what it locked.</source>
        <translation>Сколько шла каждая миграция на копии, вперёд и назад, и что она блокировала.</translation>
    </message>
    <message>
        <source>Nothing is pending: there is one schema, and the running release serves on it.</source>
        <translation>Ничего не ожидает: схема одна, и работающий релиз на ней служит.</translation>
    </message>
    <message>
        <source>Both releases are tried on a scratch copy of the schema.</source>
        <translation>Оба релиза пробуются на временной копии схемы.</translation>
    </message>
    <message>
        <source>Which release works on which schema has not been tried yet.</source>
        <translation>Какой релиз на какой схеме работает, ещё не проверено.</translation>
    </message>
    <message>
        <source>Which release works on which schema was not tried; the verdicts are by the statements.</source>
        <translation>Какой релиз на какой схеме работает, не проверялось; вердикты по командам.</translation>
    </message>
    <message>
        <source>Taken back, the schema was as before.</source>
        <translation>После отмены схема была прежней.</translation>
    </message>
    <message>
        <source>Taken back, the schema was not as before.</source>
        <translation>После отмены схема не была прежней.</translation>
    </message>
    <message>
        <source>Made from: %1.</source>
        <comment>what a scratch copy was made from</comment>
        <translation>Сделано из: %1.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ProofTable</name>
    <message>
        <source>Code and schema</source>
        <translation>Код и схема</translation>
    </message>
    <message>
        <source>before the migrations</source>
        <translation>до миграций</translation>
    </message>
    <message>
        <source>after the migrations</source>
        <translation>после миграций</translation>
    </message>
    <message>
        <source>serves now</source>
        <translation>работает сейчас</translation>
    </message>
    <message>
        <source>about to start</source>
        <translation>будет запущен</translation>
    </message>
    <message>
        <source>works</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>отказывает</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>не проверялось</translation>
    </message>
    <message numerus="yes">
        <source>%n tried</source>
        <comment>checks, pages and queries</comment>
        <translation>
            <numerusform>%n проба</numerusform>
            <numerusform>%n пробы</numerusform>
            <numerusform>%n проб</numerusform>
        </translation>
    </message>
    <message>
        <source>what runs now</source>
        <translation>то, что работает</translation>
    </message>
</context>
<context>
    <name>Pilothouse::RecipeView</name>
    <message>
        <source>Recipe</source>
        <translation>Рецепт</translation>
    </message>
    <message>
        <source>What the rule is about, why, and what to do instead.</source>
        <translation>О чём правило, почему и что делать вместо этого.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ReleasePanel</name>
    <message>
        <source>Strategies</source>
        <translation>Стратегии</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
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
        <translation>Можно выделить и скопировать.</translation>
    </message>
</context>
<context>
    <name>Pilothouse::StrategyTableModel</name>
    <message>
        <source>no migration stands in its way</source>
        <translation>ни одна миграция не мешает</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Стратегия</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>Pilothouse::WayCard</name>
    <message>
        <source>recommended</source>
        <translation>рекомендуется</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>%1 For %2 now; %3 is only read.</source>
        <comment>stage, how long, environment</comment>
        <translation>%1 Уже %2; %3 только читается.</translation>
    </message>
    <message>
        <source>Both releases are tried on a scratch copy of the schema, for %1 now. %2 is only read.</source>
        <translation>Оба релиза пробуются на временной копии схемы, уже %1. %2 только читается.</translation>
    </message>
    <message>
        <source>Reading the migrations of %1 against %2, for %3 now. Nothing is changed.</source>
        <translation>Читаются миграции %1 для %2, уже %3. Ничего не меняется.</translation>
    </message>
    <message>
        <source>The migrations of %1 could not be read.</source>
        <translation>Миграции %1 не удалось прочитать.</translation>
    </message>
    <message>
        <source>Choose a release: what it would change in %1&apos;s database is read from its image.</source>
        <translation>Выберите релиз: что он изменит в базе данных %1, читается из его образа.</translation>
    </message>
    <message>
        <source>Nothing is pending: %1 needs the schema of %2 as it is.</source>
        <translation>Ничего не ожидает: %1 нужна схема %2 как есть.</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) of %1 pending on %2</source>
        <translation>
            <numerusform>%n миграция %1 ожидает на %2</numerusform>
            <numerusform>%n миграции %1 ожидают на %2</numerusform>
            <numerusform>%n миграций %1 ожидают на %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the worst is %2.</source>
        <comment>how many, verdict</comment>
        <translation>%1; худшая: %2.</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>применена</translation>
    </message>
    <message>
        <source>applied in the database, and not in the image</source>
        <translation>применена в базе данных, но её нет в образе</translation>
    </message>
    <message>
        <source>%1: the running release goes on working</source>
        <translation>%1: работающий релиз продолжает работать</translation>
    </message>
    <message>
        <source>%1: the running release breaks from line %2 on</source>
        <translation>%1: работающий релиз ломается со строки %2</translation>
    </message>
    <message>
        <source>%1: the running release may break from line %2 on</source>
        <translation>%1: работающий релиз может сломаться со строки %2</translation>
    </message>
    <message>
        <source>Another release applied it. This one does not know it and will not take it back.</source>
        <translation>Её применил другой релиз. Этот её не знает и не отменит.</translation>
    </message>
    <message>
        <source>It changes nothing in the database.</source>
        <translation>Ничего не меняет в базе данных.</translation>
    </message>
    <message>
        <source>Either order works: code and schema of both releases go together.</source>
        <translation>Подходит любой порядок: код и схема обоих релизов совместимы.</translation>
    </message>
    <message>
        <source>Migrate first: %1 needs the new schema, and the running release can live with it.</source>
        <translation>Сначала миграция: %1 нужна новая схема, и работающий релиз с ней может жить.</translation>
    </message>
    <message>
        <source>Code first: the running release cannot live with the new schema, %1 can with the old one.</source>
        <translation>Сначала код: работающий релиз не может жить с новой схемой, а %1 со старой может.</translation>
    </message>
    <message>
        <source>No order works while both serve: the running release cannot live with the new schema, nor %1 with the old one. Expand and contract, or stop for it.</source>
        <translation>Никакой порядок не годится, пока служат оба: работающий релиз не может жить с новой схемой, а %1 со старой. Расширьте и сожмите, или остановитесь.</translation>
    </message>
    <message>
        <source>About %1 requests wait behind the locks: %2 /s for up to %3</source>
        <comment>requests, rate, time</comment>
        <translation>Около %1 запросов ждут за блокировками: %2 /с до %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, more than %n worker(s) can hold.</source>
        <translation>
            <numerusform>%1, больше, чем удержит %n процесс.</numerusform>
            <numerusform>%1, больше, чем удержат %n процесса.</numerusform>
            <numerusform>%1, больше, чем удержат %n процессов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n worker(s) can hold them.</source>
        <translation>
            <numerusform>%1; %n процесс их удержит.</numerusform>
            <numerusform>%1; %n процесса их удержат.</numerusform>
            <numerusform>%1; %n процессов их удержат.</numerusform>
        </translation>
    </message>
    <message>
        <source>none that exists</source>
        <translation>нет существующей</translation>
    </message>
    <message>
        <source>%1, size not known</source>
        <translation>%1, размер неизвестен</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <comment>a number</comment>
        <translation>строк: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rows, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no lock</source>
        <translation>без блокировки</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a time</comment>
        <translation>около %1</translation>
    </message>
    <message>
        <source>briefly</source>
        <translation>кратко</translation>
    </message>
    <message>
        <source>not without loss</source>
        <translation>не без потерь</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>возможен</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>невозможен</translation>
    </message>
</context>
<context>
    <name>Pilothouse::ExpansionBox</name>
    <message>
        <source>Take back…</source>
        <translation>Отменить…</translation>
    </message>
    <message>
        <source>Contract…</source>
        <translation>Сжать…</translation>
    </message>
    <message>
        <source>Plans how what was expanded goes again; you see the plan before anything runs.</source>
        <translation>Планирует, как убрать расширенное; план виден до любого запуска.</translation>
    </message>
    <message>
        <source>Plans how the old shape goes, for good; you see the plan before anything runs.</source>
        <translation>Планирует, как навсегда убрать старую форму; план виден до любого запуска.</translation>
    </message>
    <message>
        <source>A run goes on with it.</source>
        <translation>Запуск продолжает это.</translation>
    </message>
    <message>
        <source>The release that serves does not need it.</source>
        <translation>Работающему релизу это не нужно.</translation>
    </message>
    <message>
        <source>The release that serves needs it; both releases work until the contract.</source>
        <translation>Работающему релизу это нужно; до сжатия работают оба релиза.</translation>
    </message>
    <message>
        <source>Whether the release that serves needs it is not known.</source>
        <translation>Неизвестно, нужно ли это работающему релизу.</translation>
    </message>
    <message>
        <source>%1, by %2 for %3.</source>
        <comment>change of the schema, run, release</comment>
        <translation>%1, запуском %2 для %3.</translation>
    </message>
    <message>
        <source>The schema of %1 is expanded</source>
        <translation>Схема %1 расширена</translation>
    </message>
</context>
<context>
    <name>Pilothouse::SchemaCard</name>
    <message>
        <source>What goes, what stays</source>
        <translation>Что уходит, что остаётся</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Уходит</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>The old shape, for good: what older releases read and write, and the trigger that kept both in step.</source>
        <translation>Старая форма, навсегда: то, что читают и пишут прежние релизы, и триггер, державший обе в согласии.</translation>
    </message>
    <message>
        <source>What was added for the release that does not serve, and the trigger.</source>
        <translation>То, что было добавлено для неработающего релиза, и триггер.</translation>
    </message>
    <message>
        <source>Not recorded as applied any more: %1.</source>
        <translation>Больше не записано как применённое: %1.</translation>
    </message>
    <message>
        <source>Every row, in the shape that %1 uses. Only the backup has the old one.</source>
        <translation>Все строки, в форме, которой пользуется %1. Прежняя есть только в резервной копии.</translation>
    </message>
    <message>
        <source>Every row, also what the other release wrote: the shape that %1 uses has it too. The schema is then as it was before.</source>
        <translation>Все строки, и записанные другим релизом: они есть и в форме, которой пользуется %1. Схема после этого такая, какой была.</translation>
    </message>
</context>
<context>
    <name>GivingBack</name>
    <message>
        <source>The maintenance page of %1 is on, and would go with Pilothouse's part of the router: users would reach the application at once.</source>
        <translation>Страница обслуживания %1 включена и ушла бы вместе с частью Pilothouse в маршрутизаторе: пользователи сразу попали бы в приложение.</translation>
    </message>
    <message>
        <source>Take it off first, once the application may be reached: pilothousectl maintenance off --env %1. Then repeat.</source>
        <translation>Сначала уберите её, когда в приложение можно пускать: pilothousectl maintenance off --env %1. Затем повторите.</translation>
    </message>
    <message>
        <source>%1 has the lease of %2 (%3): the router's part is needed until that has ended.</source>
        <translation>%1 держит блокировку %2 (%3): часть в маршрутизаторе нужна, пока это не закончится.</translation>
    </message>
    <message>
        <source>Wait for its end, or abort it; when nobody works on it any more: pilothousectl recover %1</source>
        <translation>Дождитесь конца или прервите; если этим больше никто не занят: pilothousectl recover %1</translation>
    </message>
    <message>
        <source>%1 serves. Without Pilothouse's part the router would pass to the team's own service.</source>
        <translation>Работает %1. Без части Pilothouse маршрутизатор передавал бы собственному сервису команды.</translation>
    </message>
    <message>
        <source>Use `pilothousectl eject`, which goes back to the team's service first.</source>
        <translation>Используйте `pilothousectl eject`: он сначала возвращается к сервису команды.</translation>
    </message>
</context>
<context>
    <name>MaintenanceSwitch</name>
    <message>
        <source>%1 has not ended; the page is its own.</source>
        <translation>%1 не закончен; страница его.</translation>
    </message>
    <message>
        <source>To follow it: pilothousectl watch %1</source>
        <translation>Чтобы следить: pilothousectl watch %1</translation>
    </message>
</context>
</TS>
