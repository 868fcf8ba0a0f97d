<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ApplicationChecks</name>
    <message numerus="yes">
        <source>Inconclusive: %n page(s) answered only when asked again.</source>
        <translation>
            <numerusform>Inconclusive: %n page answered only when asked again.</numerusform>
            <numerusform>Inconclusive: %n pages answered only when asked again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the running release fail already.</source>
        <translation>
            <numerusform>%n page of the running release fails already.</numerusform>
            <numerusform>%n pages of the running release fail already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) answer.</source>
        <translation>
            <numerusform>%n page answers.</numerusform>
            <numerusform>%n pages answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n required variable(s) are set.</source>
        <translation>
            <numerusform>The required variable is set.</numerusform>
            <numerusform>All %n required variables are set.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message numerus="yes">
        <source>%1: %2, %n entry(s), verified.</source>
        <translation>
            <numerusform>%1: %2, %n entry, verified.</numerusform>
            <numerusform>%1: %2, %n entries, verified.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeploymentWizard</name>
    <message numerus="yes">
        <source>%n done</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blue-green. %n check(s) done so far; they change nothing.</source>
        <translation>
            <numerusform>Blue-green. %n check done so far; they change nothing.</numerusform>
            <numerusform>Blue-green. %n checks done so far; they change nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blue-green. %n check(s) failed. Put right what they name, and check again.</source>
        <translation>
            <numerusform>Blue-green. %n check failed. Put right what it names, and check again.</numerusform>
            <numerusform>Blue-green. %n checks failed. Put right what they name, and check again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blue-green. All %n check(s) passed.</source>
        <translation>
            <numerusform>Blue-green. The check passed.</numerusform>
            <numerusform>Blue-green. All %n checks passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blue-green. %n migration(s) cannot run while %1 serves, by the gate&apos;s word.</source>
        <translation>
            <numerusform>Blue-green. %n migration cannot run while %1 serves, by the gate&apos;s word.</numerusform>
            <numerusform>Blue-green. %n migrations cannot run while %1 serves, by the gate&apos;s word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n safe</source>
        <comment>migrations</comment>
        <translation>
            <numerusform>%n safe</numerusform>
            <numerusform>%n safe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) run before the new release starts.</source>
        <translation>
            <numerusform>%n migration runs before the new release starts.</numerusform>
            <numerusform>%n migrations run before the new release starts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) done so far; they change nothing.</source>
        <translation>
            <numerusform>%n check done so far; it changes nothing.</numerusform>
            <numerusform>%n checks done so far; they change nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed. Put right what they name, and check again.</source>
        <translation>
            <numerusform>%n check failed. Put right what it names, and check again.</numerusform>
            <numerusform>%n checks failed. Put right what they name, and check again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed.</source>
        <translation>
            <numerusform>The %n check passed.</numerusform>
            <numerusform>All %n checks passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) cannot run while %1 serves, by the gate&apos;s word.</source>
        <translation>
            <numerusform>%n migration cannot run while %1 serves, by the gate&apos;s word.</numerusform>
            <numerusform>%n migrations cannot run while %1 serves, by the gate&apos;s word.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DockerChecks</name>
    <message numerus="yes">
        <source>The compose files resolve to %n service(s).</source>
        <translation>
            <numerusform>The compose files resolve to %n service.</numerusform>
            <numerusform>The compose files resolve to %n services.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n image(s) are there, unchanged since the plan.</source>
        <translation>
            <numerusform>The image is there, unchanged since the plan.</numerusform>
            <numerusform>All %n images are there, unchanged since the plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoctorCommand</name>
    <message numerus="yes">
        <source>No problem in %n check(s).</source>
        <translation>
            <numerusform>No problem in %n check.</numerusform>
            <numerusform>No problem in %n checks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n check(s).</source>
        <translation>
            <numerusform>in %n check.</numerusform>
            <numerusform>in %n checks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrainStep</name>
    <message numerus="yes">
        <source>%n connection(s) after the limit of %1</source>
        <translation>
            <numerusform>%n connection after the limit of %1</numerusform>
            <numerusform>%n connections after the limit of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message numerus="yes">
        <source>restarted by Docker %n time(s)</source>
        <translation>
            <numerusform>restarted by Docker %n time</numerusform>
            <numerusform>restarted by Docker %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ejection</name>
    <message numerus="yes">
        <source>Stop and remove %n container(s) of the slots</source>
        <translation>
            <numerusform>Stop and remove %n container of the slots</numerusform>
            <numerusform>Stop and remove %n containers of the slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are still being answered after %1; they get the container&apos;s stop time.</source>
        <translation>
            <numerusform>%n request is still being answered after %1; it gets the container&apos;s stop time.</numerusform>
            <numerusform>%n requests are still being answered after %1; they get the container&apos;s stop time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnvironmentStatus</name>
    <message numerus="yes">
        <source>restarted by Docker %n time(s)</source>
        <translation>
            <numerusform>restarted by Docker %n time</numerusform>
            <numerusform>restarted by Docker %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Init</name>
    <message numerus="yes">
        <source>%n value(s) are for you to fill in; pilothousectl validate checks again.</source>
        <translation>
            <numerusform>%n value is for you to fill in; pilothousectl validate checks again.</numerusform>
            <numerusform>%n values are for you to fill in; pilothousectl validate checks again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalCommand</name>
    <message numerus="yes">
        <source>The journal is whole: %n event(s), the last %1.</source>
        <translation>
            <numerusform>The journal is whole: %n event, the last %1.</numerusform>
            <numerusform>The journal is whole: %n events, the last %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalPages</name>
    <message numerus="yes">
        <source>%n request(s) sent, %1 failed</source>
        <translation>
            <numerusform>%n request sent, %1 failed</numerusform>
            <numerusform>%n requests sent, %1 failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MigrateStep</name>
    <message numerus="yes">
        <source>%n migration(s) applied</source>
        <translation>
            <numerusform>%n migration applied</numerusform>
            <numerusform>%n migrations applied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MigrationRunner</name>
    <message numerus="yes">
        <source>Migration %1 could not get its lock within %2, in %n attempt(s). %3</source>
        <translation>
            <numerusform>Migration %1 could not get its lock within %2, in %n attempt. %3</numerusform>
            <numerusform>Migration %1 could not get its lock within %2, in %n attempts. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Migration %1 held up too many others for too long and was cancelled for them, in %n attempt(s). %2</source>
        <translation>
            <numerusform>Migration %1 held up too many others for too long and was cancelled for them, in %n attempt. %2</numerusform>
            <numerusform>Migration %1 held up too many others for too long and was cancelled for them, in %n attempts. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NginxAdoption</name>
    <message numerus="yes">
        <source>%n old worker(s) of nginx still finish long connections from before the last reload.</source>
        <translation>
            <numerusform>%n old worker of nginx still finish long connections from before the last reload.</numerusform>
            <numerusform>%n old workers of nginx still finish long connections from before the last reload.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::CompatibilityTable</name>
    <message numerus="yes">
        <source>after %n migration(s)</source>
        <translation>
            <numerusform>after %n migration</numerusform>
            <numerusform>after %n migrations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::DeploymentsPage</name>
    <message numerus="yes">
        <source>%n runs are selected.</source>
        <translation>
            <numerusform>%n run is selected.</numerusform>
            <numerusform>%n runs are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::DoctorPage</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) done so far.</source>
        <translation>
            <numerusform>%n check done so far.</numerusform>
            <numerusform>%n checks done so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s). Choose one to read what it found and what to do.</source>
        <translation>
            <numerusform>%n check. Choose it to read what it found and what to do.</numerusform>
            <numerusform>%n checks. Choose one to read what it found and what to do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be written as shown, tested by the router, and loaded.</source>
        <translation>
            <numerusform>%n file will be written as shown, tested by the router, and loaded.</numerusform>
            <numerusform>%n files will be written as shown, tested by the router, and loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idle connection(s) were closed by the reload.</source>
        <translation>
            <numerusform>%n idle connection was closed by the reload.</numerusform>
            <numerusform>%n idle connections were closed by the reload.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::EnvironmentCard</name>
    <message numerus="yes">
        <source>%n thing(s) run otherwise.</source>
        <translation>
            <numerusform>%n thing runs otherwise.</numerusform>
            <numerusform>%n things run otherwise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::ExportCard</name>
    <message numerus="yes">
        <source>PDF, %n page(s)</source>
        <translation>
            <numerusform>PDF, %n page</numerusform>
            <numerusform>PDF, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::InitAssistant</name>
    <message numerus="yes">
        <source>%n place(s) still to be filled in or corrected. Nothing is written before.</source>
        <translation>
            <numerusform>%n place is still to be filled in or corrected. Nothing is written before.</numerusform>
            <numerusform>%n places are still to be filled in or corrected. Nothing is written before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::JournalPage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n event(s)</source>
        <translation>
            <numerusform>the newest event</numerusform>
            <numerusform>the newest %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) are as they were written, none is missing. Checked at %2.</source>
        <translation>
            <numerusform>%1 event is as it was written, none is missing. Checked at %2.</numerusform>
            <numerusform>%1 events are as they were written, none is missing. Checked at %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) are in %2.</source>
        <translation>
            <numerusform>%1 event is in %2.</numerusform>
            <numerusform>%1 events are in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::LogFollower</name>
    <message numerus="yes">
        <source>%n line(s) came faster than they can be shown and are left out</source>
        <translation>
            <numerusform>%n line came faster than it can be shown and is left out</numerusform>
            <numerusform>%n lines came faster than they can be shown and are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::OverviewPage</name>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n thing needs you</numerusform>
            <numerusform>%n things need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::PreflightView</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::ReleaseView</name>
    <message numerus="yes">
        <source>%n local image(s)</source>
        <translation>
            <numerusform>%n local image</numerusform>
            <numerusform>%n local images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::RunComparisonView</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::RunFilterBar</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::SettingsPage</name>
    <message numerus="yes">
        <source>%n change(s), checked.</source>
        <translation>
            <numerusform>%n change, checked.</numerusform>
            <numerusform>%n changes, checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::StartPage</name>
    <message numerus="yes">
        <source>%n service(s): %1</source>
        <translation>
            <numerusform>%n service: %1</numerusform>
            <numerusform>%n services: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::StartView</name>
    <message numerus="yes">
        <source>%n, refused by the gate and accepted by name</source>
        <translation>
            <numerusform>%n, refused by the gate and accepted by name</numerusform>
            <numerusform>%n, refused by the gate and accepted by name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, safe by the gate&apos;s word</source>
        <translation>
            <numerusform>%n, safe by the gate&apos;s word</numerusform>
            <numerusform>%n, safe by the gate&apos;s word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, behind the maintenance page</source>
        <translation>
            <numerusform>%n, behind the maintenance page</numerusform>
            <numerusform>%n, behind the maintenance page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, of which what breaks the running release is expanded instead</source>
        <translation>
            <numerusform>%n, of which what breaks the running release is expanded instead</numerusform>
            <numerusform>%n, of which what breaks the running release is expanded instead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message numerus="yes">
        <source>Migrate: %n migration(s)</source>
        <translation>
            <numerusform>Migrate: %n migration</numerusform>
            <numerusform>Migrate: %n migrations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message numerus="yes">
        <source>The project file has %n mistake(s).</source>
        <translation>
            <numerusform>The project file has %n mistake.</numerusform>
            <numerusform>The project file has %n mistakes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadBackStep</name>
    <message numerus="yes">
        <source>%n request(s) on %1; %2</source>
        <translation>
            <numerusform>%n request on %1; %2</numerusform>
            <numerusform>%n requests on %1; %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouterChecks</name>
    <message numerus="yes">
        <source>The router&apos;s configuration does not have Pilothouse&apos;s part as it should be (%n file(s) to write).</source>
        <translation>
            <numerusform>The router&apos;s configuration does not have Pilothouse&apos;s part as it should be (%n file to write).</numerusform>
            <numerusform>The router&apos;s configuration does not have Pilothouse&apos;s part as it should be (%n files to write).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouterFix</name>
    <message numerus="yes">
        <source>Done: %n file(s) written, one reload,</source>
        <translation>
            <numerusform>Done: %n file written, one reload,</numerusform>
            <numerusform>Done: %n files written, one reload,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idle connection(s) closed.</source>
        <translation>
            <numerusform>%n idle connection closed.</numerusform>
            <numerusform>%n idle connections closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowCheck</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending: </source>
        <translation>
            <numerusform>%n pending: </numerusform>
            <numerusform>%n pending: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunChecks</name>
    <message numerus="yes">
        <source>%n event(s), all as they were written.</source>
        <translation>
            <numerusform>%n event, all as they were written.</numerusform>
            <numerusform>%n events, all as they were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunLog</name>
    <message numerus="yes">
        <source>%1 of %n request(s) of the probe failed</source>
        <translation>
            <numerusform>%1 of %n request of the probe failed</numerusform>
            <numerusform>%1 of %n requests of the probe failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunPresentation</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) before</source>
        <translation>
            <numerusform>%n step before</numerusform>
            <numerusform>%n steps before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) not reached</source>
        <translation>
            <numerusform>%n step not reached</numerusform>
            <numerusform>%n steps not reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message numerus="yes">
        <source>%1 rolled back after %n failed request(s)</source>
        <translation>
            <numerusform>%1 rolled back after %n failed request</numerusform>
            <numerusform>%1 rolled back after %n failed requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackPlanning</name>
    <message numerus="yes">
        <source>%n row(s) of %1 hold what the old shape cannot hold (%2): taking it back would lose that.</source>
        <translation>
            <numerusform>%n row of %1 holds what the old shape cannot hold (%2): taking it back would lose that.</numerusform>
            <numerusform>%n rows of %1 hold what the old shape cannot hold (%2): taking it back would lose that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeFormat</name>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>The router was adopted, %n idle connection(s) were closed</source>
        <translation>
            <numerusform>The router was adopted, %n idle connection was closed</numerusform>
            <numerusform>The router was adopted, %n idle connections were closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log of %1, %n line(s), the last</source>
        <translation>
            <numerusform>Log of %1, %n line, the last</numerusform>
            <numerusform>Log of %1, %n lines, the last</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The guard judged %1 %n more time(s), the last</source>
        <translation>
            <numerusform>The guard judged %1 %n more time, the last</numerusform>
            <numerusform>The guard judged %1 %n more times, the last</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Validate</name>
    <message numerus="yes">
        <source>%1: %n mistake(s).</source>
        <translation>
            <numerusform>%1: %n mistake.</numerusform>
            <numerusform>%1: %n mistakes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <translation>
            <numerusform>%n warning.</numerusform>
            <numerusform>%n warnings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message numerus="yes">
        <source>%n file(s): %1 safe, %2 risky, %3 dangerous, %4 unknown.</source>
        <translation>
            <numerusform>%n file: %1 safe, %2 risky, %3 dangerous, %4 unknown.</numerusform>
            <numerusform>%n files: %1 safe, %2 risky, %3 dangerous, %4 unknown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifySlotStep</name>
    <message numerus="yes">
        <source>, after %n round(s) in which not every worker was ready</source>
        <translation>
            <numerusform>, after %n round in which not every worker was ready</numerusform>
            <numerusform>, after %n rounds in which not every worker was ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchStep</name>
    <message numerus="yes">
        <source>%n health check(s)</source>
        <translation>
            <numerusform>%n health check</numerusform>
            <numerusform>%n health checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::LocksPanel</name>
    <message numerus="yes">
        <source>%n session(s) wait behind it and go on.</source>
        <translation>
            <numerusform>%n session waits behind it and goes on.</numerusform>
            <numerusform>%n sessions wait behind it and go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::MigrationList</name>
    <message numerus="yes">
        <source>Filter %n migration(s)</source>
        <translation>
            <numerusform>Filter %n migration</numerusform>
            <numerusform>Filter %n migrations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::MigrationTreeModel</name>
    <message numerus="yes">
        <source>%1, %n migration(s)</source>
        <translation>
            <numerusform>%1, %n migration</numerusform>
            <numerusform>%1, %n migrations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pilothouse::ProofTable</name>
    <message numerus="yes">
        <source>%n tried</source>
        <comment>checks, pages and queries</comment>
        <translation>
            <numerusform>%n tried</numerusform>
            <numerusform>%n tried</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n migration(s) of %1 pending on %2</source>
        <translation>
            <numerusform>%n migration of %1 pending on %2</numerusform>
            <numerusform>%n migrations of %1 pending on %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, more than %n worker(s) can hold.</source>
        <translation>
            <numerusform>%1, more than %n worker can hold.</numerusform>
            <numerusform>%1, more than %n workers can hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n worker(s) can hold them.</source>
        <translation>
            <numerusform>%1; %n worker can hold them.</numerusform>
            <numerusform>%1; %n workers can hold them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogCommand</name>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them never analysed and taken for big</source>
        <translation>
            <numerusform>, %n of them never analysed and taken for big</numerusform>
            <numerusform>, %n of them never analysed and taken for big</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompatibilityProof</name>
    <message numerus="yes">
        <source>works (%n tried)</source>
        <translation>
            <numerusform>works (%n tried)</numerusform>
            <numerusform>works (%n tried)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractPlanning</name>
    <message numerus="yes">
        <source>Old and new differ in %n row(s) of %1 (%2).</source>
        <translation>
            <numerusform>Old and new differ in %n row of %1 (%2).</numerusform>
            <numerusform>Old and new differ in %n rows of %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatabaseChecks</name>
    <message numerus="yes">
        <source>%n thing(s) that a change left half done: %1.</source>
        <translation>
            <numerusform>%n thing that a change left half done: %1.</numerusform>
            <numerusform>%n things that a change left half done: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) wait behind the migration (session %1, %2), the longest for %3 for %4: %5.</source>
        <translation>
            <numerusform>%n session waits behind the migration (session %1, %2), for %3 for %4: %5.</numerusform>
            <numerusform>%n sessions wait behind the migration (session %1, %2), the longest for %3 for %4: %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The migration&apos;s statement %1 was cancelled for the %n session(s) behind it, of which the longest had waited %2. Nothing of its transaction stays.</source>
        <translation>
            <numerusform>The migration&apos;s statement %1 was cancelled for the %n session behind it, which had waited %2. Nothing of its transaction stays.</numerusform>
            <numerusform>The migration&apos;s statement %1 was cancelled for the %n sessions behind it, of which the longest had waited %2. Nothing of its transaction stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) wait behind the migration, which could not be cancelled: %1</source>
        <translation>
            <numerusform>%n session waits behind the migration, which could not be cancelled: %1</numerusform>
            <numerusform>%n sessions wait behind the migration, which could not be cancelled: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocksCommands</name>
    <message numerus="yes">
        <source>%n session(s) of this database; %1 of %2 connections of the server are in use.</source>
        <translation>
            <numerusform>%n session of this database; %1 of %2 connections of the server are in use.</numerusform>
            <numerusform>%n sessions of this database; %1 of %2 connections of the server are in use.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunPrinter</name>
    <message numerus="yes">
        <source>  maintenance page: %1; the probe was turned away %n time(s), for %2</source>
        <translation>
            <numerusform>  maintenance page: %1; the probe was turned away once, for %2</numerusform>
            <numerusform>  maintenance page: %1; the probe was turned away %n times, for %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemaChanger</name>
    <message numerus="yes">
        <source>The lock for a change of the schema could not be had within %1, in %n attempt(s).</source>
        <translation>
            <numerusform>The lock for a change of the schema could not be had within %1, in %n attempt.</numerusform>
            <numerusform>The lock for a change of the schema could not be had within %1, in %n attempts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitIdleStep</name>
    <message numerus="yes">
        <source>%n connection(s) to the old release are still open after %1.</source>
        <translation>
            <numerusform>%n connection to the old release is still open after %1.</numerusform>
            <numerusform>%n connections to the old release are still open after %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
