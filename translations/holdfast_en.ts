<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>holdfast::kit::DiffView</name>
    <message numerus="yes">
        <source>%n chunk(s) differ.</source>
        <translation>
            <numerusform>%n chunk differs.</numerusform>
            <numerusform>%n chunks differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::kit::TimeText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::kit::WeekCalendar</name>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ActivityBar</name>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n job running</numerusform>
            <numerusform>%n jobs running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n new notification</numerusform>
            <numerusform>%n new notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AddServerDialog</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackUpMenu</name>
    <message numerus="yes">
        <source>All %n server(s)</source>
        <translation>
            <numerusform>All servers</numerusform>
            <numerusform>All %n servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupDetailPane</name>
    <message numerus="yes">
        <source>%1, %Ln file(s)</source>
        <translation>
            <numerusform>%1, %Ln file</numerusform>
            <numerusform>%1, %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupText</name>
    <message numerus="yes">
        <source>Good, with %n warning(s)</source>
        <translation>
            <numerusform>Good, with %n warning</numerusform>
            <numerusform>Good, with %n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupsPage</name>
    <message numerus="yes">
        <source>%Ln backup(s), %1</source>
        <translation>
            <numerusform>%Ln backup, %1</numerusform>
            <numerusform>%Ln backups, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) fit the other filters.</source>
        <translation>
            <numerusform>%Ln backup fits the other filters.</numerusform>
            <numerusform>%Ln backups fit the other filters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BrowsePage</name>
    <message numerus="yes">
        <source>archive of %1, %Ln file(s)</source>
        <translation>
            <numerusform>archive of %1, %Ln file</numerusform>
            <numerusform>archive of %1, %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search all %Ln file(s)</source>
        <translation>
            <numerusform>Search %Ln file</numerusform>
            <numerusform>Search all %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 without %n symbolic link(s)</source>
        <translation>
            <numerusform>Saved %1 without %n symbolic link</numerusform>
            <numerusform>Saved %1 without %n symbolic links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ComparePage</name>
    <message numerus="yes">
        <source>%Ln entries are equal.</source>
        <translation>
            <numerusform>%Ln entry is equal.</numerusform>
            <numerusform>%Ln entries are equal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::EntryDrag</name>
    <message numerus="yes">
        <source>%1 without %n symbolic link(s)</source>
        <translation>
            <numerusform>%1 without %n symbolic link</numerusform>
            <numerusform>%1 without %n symbolic links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FileDifferencePane</name>
    <message numerus="yes">
        <source>%n chunk(s) differ</source>
        <translation>
            <numerusform>%n chunk differs</numerusform>
            <numerusform>%n chunks differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Map of the region: %n chunk(s) differ</source>
        <translation>
            <numerusform>Map of the region: %n chunk differs</numerusform>
            <numerusform>Map of the region: %n chunks differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FilePreviewPane</name>
    <message numerus="yes">
        <source>Map of the region: %n chunk(s) exist</source>
        <translation>
            <numerusform>Map of the region: %n chunk exists</numerusform>
            <numerusform>Map of the region: %n chunks exist</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstBackupRow</name>
    <message numerus="yes">
        <source>%Ln file(s), %1 in an archive of %2, after %3</source>
        <translation>
            <numerusform>%Ln file, %1 in an archive of %2, after %3</numerusform>
            <numerusform>%Ln files, %1 in an archive of %2, after %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstRunPage</name>
    <message numerus="yes">
        <source>We found %n server(s) on this machine.</source>
        <translation>
            <numerusform>We found %n server on this machine.</numerusform>
            <numerusform>We found %n servers on this machine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found on this machine</source>
        <translation>
            <numerusform>%n found on this machine</numerusform>
            <numerusform>%n found on this machine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back up %n server(s) now</source>
        <translation>
            <numerusform>Back up %n server now</numerusform>
            <numerusform>Back up %n servers now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n first backup(s)</source>
        <translation>
            <numerusform>%n first backup</numerusform>
            <numerusform>%n first backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n are backed up, and every backup was read back.</source>
        <translation>
            <numerusform>It is backed up, and the backup was read back.</numerusform>
            <numerusform>All %n are backed up, and every backup was read back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n first backup(s) are good.</source>
        <translation>
            <numerusform>%1 of %n first backup is good.</numerusform>
            <numerusform>%1 of %n first backups are good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HealthCard</name>
    <message numerus="yes">
        <source>%n day(s) until it is full</source>
        <translation>
            <numerusform>%n day until it is full</numerusform>
            <numerusform>%n days until it is full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s)</source>
        <translation>
            <numerusform>%1 of %n server</numerusform>
            <numerusform>%1 of %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln backup(s) in 30 days</source>
        <translation>
            <numerusform>%1 of %Ln backup in 30 days</numerusform>
            <numerusform>%1 of %Ln backups in 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the things below would make it 100.</source>
        <translation>
            <numerusform>%n of the things below would make it 100.</numerusform>
            <numerusform>%n of the things below would make it 100.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HeatCard</name>
    <message numerus="yes">
        <source>Show all %n server(s)</source>
        <translation>
            <numerusform>Show all %n server</numerusform>
            <numerusform>Show all %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backups of the last %n day(s)</source>
        <translation>
            <numerusform>Backups of the last day</numerusform>
            <numerusform>Backups of the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) under way are cancelled. What they would replace stays as it was; backups that are not finished are dropped.</source>
        <translation>
            <numerusform>%n job under way is cancelled. What it would replace stays as it was; a backup that is not finished is dropped.</numerusform>
            <numerusform>%n jobs under way are cancelled. What they would replace stays as it was; backups that are not finished are dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n job failed</numerusform>
            <numerusform>%n jobs failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NbtTreeModel</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NotificationCentre</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::OverviewText</name>
    <message numerus="yes">
        <source>%n of %1 server(s) has no good backup.</source>
        <translation>
            <numerusform>%n of %1 server has no good backup.</numerusform>
            <numerusform>%n of %1 servers has no good backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 server(s) is past its goal.</source>
        <translation>
            <numerusform>%n of %1 server is past its goal.</numerusform>
            <numerusform>%n of %1 servers is past its goal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 server(s) is past its goal or has no good backup.</source>
        <translation>
            <numerusform>%n of %1 server is past its goal or has no good backup.</numerusform>
            <numerusform>%n of %1 servers is past its goal or has no good backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n server(s) are within their goals.</source>
        <translation>
            <numerusform>The other server is within its goal.</numerusform>
            <numerusform>The other %n servers are within their goals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you.</source>
        <translation>
            <numerusform>%n thing needs you.</numerusform>
            <numerusform>%n things need you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), all within their goals.</source>
        <translation>
            <numerusform>%n server, within its goal.</numerusform>
            <numerusform>%n servers, all within their goals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), all backed up within their goals.</source>
        <translation>
            <numerusform>%n server, backed up within its goal.</numerusform>
            <numerusform>%n servers, all backed up within their goals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemList</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemWatch</name>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n thing needs you</numerusform>
            <numerusform>%n things need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), all backed up within their goals</source>
        <translation>
            <numerusform>%n server, backed up within its goal</numerusform>
            <numerusform>%n servers, all backed up within their goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePreview</name>
    <message numerus="yes">
        <source>%Ln region file(s)</source>
        <translation>
            <numerusform>%Ln region file</numerusform>
            <numerusform>%Ln region files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %Ln chunk(s)</source>
        <translation>
            <numerusform>%1 with %Ln chunk</numerusform>
            <numerusform>%1 with %Ln chunks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln player file(s)</source>
        <translation>
            <numerusform>%Ln player file</numerusform>
            <numerusform>%Ln player files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings file(s)</source>
        <translation>
            <numerusform>%n settings file</numerusform>
            <numerusform>%n settings files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s)</source>
        <translation>
            <numerusform>%Ln other file</numerusform>
            <numerusform>%Ln other files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln equal and not touched</source>
        <translation>
            <numerusform>%Ln equal and not touched</numerusform>
            <numerusform>%Ln equal and not touched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will change. The last %1 of play will be undone.</source>
        <translation>
            <numerusform>%Ln file will change. The last %1 of play will be undone.</numerusform>
            <numerusform>%Ln files will change. The last %1 of play will be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will be written.</source>
        <translation>
            <numerusform>%Ln file will be written.</numerusform>
            <numerusform>%Ln files will be written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RetentionPicture</name>
    <message numerus="yes">
        <source>%n newest and daily</source>
        <translation>
            <numerusform>%n newest and daily</numerusform>
            <numerusform>%n newest and daily</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly</source>
        <translation>
            <numerusform>%n weekly</numerusform>
            <numerusform>%n weekly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <translation>
            <numerusform>%n monthly</numerusform>
            <numerusform>%n monthly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yearly</source>
        <translation>
            <numerusform>%n yearly</numerusform>
            <numerusform>%n yearly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beside the rules</source>
        <translation>
            <numerusform>%n beside the rules</numerusform>
            <numerusform>%n beside the rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go(es)</source>
        <translation>
            <numerusform>%Ln goes</numerusform>
            <numerusform>%Ln go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln backup(s) stay, %1 together.</source>
        <translation>
            <numerusform>The one backup stays, %1.</numerusform>
            <numerusform>All %Ln backups stay, %1 together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln backup(s) %1 stay and %2 go, which frees %3 after the next good run.</source>
        <translation>
            <numerusform>Of %Ln backup %1 stays and %2 goes, which frees %3 after the next good run.</numerusform>
            <numerusform>Of %Ln backups %1 stay and %2 go, which frees %3 after the next good run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RunningCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ScheduleDeeds</name>
    <message numerus="yes">
        <source>%n schedule(s) are on again</source>
        <translation>
            <numerusform>%n schedule is on again</numerusform>
            <numerusform>%n schedules are on again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) are switched off</source>
        <translation>
            <numerusform>%n schedule is switched off</numerusform>
            <numerusform>%n schedules are switched off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) are backed up: %1</source>
        <translation>
            <numerusform>%n server is backed up: %1</numerusform>
            <numerusform>%n servers are backed up: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ScheduleEditor</name>
    <message numerus="yes">
        <source>It will keep at most %n backup(s).</source>
        <translation>
            <numerusform>It will keep at most %n backup.</numerusform>
            <numerusform>It will keep at most %n backups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It will keep at most %n backup(s) and all that are younger than the days.</source>
        <translation>
            <numerusform>It will keep at most %n backup and all that are younger than the days.</numerusform>
            <numerusform>It will keep at most %n backups and all that are younger than the days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It will keep all of %n day(s).</source>
        <translation>
            <numerusform>It will keep all of one day.</numerusform>
            <numerusform>It will keep all of %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked backup(s) stay whatever the rule says, and the last good one is never removed.</source>
        <translation>
            <numerusform>%n locked backup stays whatever the rule says, and the last good one is never removed.</numerusform>
            <numerusform>%n locked backups stay whatever the rule says, and the last good one is never removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s), one for each server</source>
        <translation>
            <numerusform>%n schedule</numerusform>
            <numerusform>%n schedules, one for each server</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ScheduleText</name>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s) of the hours %1</source>
        <translation>
            <numerusform>every minute of the hours %1</numerusform>
            <numerusform>every %n minutes of the hours %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s), from %1</source>
        <translation>
            <numerusform>Every hour, from %1</numerusform>
            <numerusform>Every %n hours, from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) after the run before</source>
        <translation>
            <numerusform>%n hour after the run before</numerusform>
            <numerusform>%n hours after the run before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newest</source>
        <translation>
            <numerusform>%n newest</numerusform>
            <numerusform>%n newest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all of %n day(s)</source>
        <translation>
            <numerusform>all of %n day</numerusform>
            <numerusform>all of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hourly</source>
        <translation>
            <numerusform>%n hourly</numerusform>
            <numerusform>%n hourly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n daily</source>
        <translation>
            <numerusform>%n daily</numerusform>
            <numerusform>%n daily</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly</source>
        <translation>
            <numerusform>%n weekly</numerusform>
            <numerusform>%n weekly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <translation>
            <numerusform>%n monthly</numerusform>
            <numerusform>%n monthly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yearly</source>
        <translation>
            <numerusform>%n yearly</numerusform>
            <numerusform>%n yearly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s), but five are needed: minute, hour, day of month, month, day of week.</source>
        <translation>
            <numerusform>%n field, but five are needed: minute, hour, day of month, month, day of week.</numerusform>
            <numerusform>%n fields, but five are needed: minute, hour, day of month, month, day of week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SchedulesPage</name>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%n schedule</numerusform>
            <numerusform>%n schedules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s), %1 switched off</source>
        <translation>
            <numerusform>%n schedule, %1 switched off</numerusform>
            <numerusform>%n schedules, %1 switched off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” leaves none of %n schedule(s).</source>
        <translation>
            <numerusform>“%1” leaves none of %n schedule.</numerusform>
            <numerusform>“%1” leaves none of %n schedules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerSchedules</name>
    <message numerus="yes">
        <source>%n hourly</source>
        <translation>
            <numerusform>%n hourly</numerusform>
            <numerusform>%n hourly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n daily</source>
        <translation>
            <numerusform>%n daily</numerusform>
            <numerusform>%n daily</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly</source>
        <translation>
            <numerusform>%n weekly</numerusform>
            <numerusform>%n weekly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <translation>
            <numerusform>%n monthly</numerusform>
            <numerusform>%n monthly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yearly</source>
        <translation>
            <numerusform>%n yearly</numerusform>
            <numerusform>%n yearly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keeps the newest %n.</source>
        <translation>
            <numerusform>Keeps the newest one.</numerusform>
            <numerusform>Keeps the newest %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is older than %n day(s) goes.</source>
        <translation>
            <numerusform>What is older than %n day goes.</numerusform>
            <numerusform>What is older than %n days goes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerSettings</name>
    <message numerus="yes">
        <source>%n character(s) too long.</source>
        <translation>
            <numerusform>%n character too long.</numerusform>
            <numerusform>%n characters too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n tag(s).</source>
        <translation>
            <numerusform>At most %n tag.</numerusform>
            <numerusform>At most %n tags.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The age that its last good backup may reach; its kind&apos;s goal is %n h.</source>
        <translation>
            <numerusform>The age that its last good backup may reach; its kind&apos;s goal is %n h.</numerusform>
            <numerusform>The age that its last good backup may reach; its kind&apos;s goal is %n h.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) go and it is no longer backed up.</source>
        <translation>
            <numerusform>%n schedule goes and it is no longer backed up.</numerusform>
            <numerusform>%n schedules go and it is no longer backed up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its folder and its %Ln backup(s) with their archives stay.</source>
        <translation>
            <numerusform>Its folder and its %Ln backup with the archive stay.</numerusform>
            <numerusform>Its folder and its %Ln backups with their archives stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerSummary</name>
    <message numerus="yes">
        <source>in %Ln backup(s)</source>
        <translation>
            <numerusform>in %Ln backup</numerusform>
            <numerusform>in %Ln backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Size in the last %n backup(s)</source>
        <translation>
            <numerusform>Size in the last %n backup</numerusform>
            <numerusform>Size in the last %n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerTableModel</name>
    <message numerus="yes">
        <source>%Ln backup(s)</source>
        <translation>
            <numerusform>%Ln backup</numerusform>
            <numerusform>%Ln backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServersPage</name>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s)</source>
        <translation>
            <numerusform>%1 of %n server</numerusform>
            <numerusform>%1 of %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%n server is hidden by the filter.</numerusform>
            <numerusform>%n servers are hidden by the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its schedules go and it is no longer backed up. Its folder, its %Ln backup(s) and their archives stay.</source>
        <translation>
            <numerusform>Its schedules go and it is no longer backed up. Its folder, its %Ln backup and the archive stay.</numerusform>
            <numerusform>Its schedules go and it is no longer backed up. Its folder, its %Ln backups and their archives stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” added to %n server(s)</source>
        <translation>
            <numerusform>Tag “%1” added to %n server</numerusform>
            <numerusform>Tag “%1” added to %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken from %n server(s)</source>
        <translation>
            <numerusform>Tag “%1” taken from %n server</numerusform>
            <numerusform>Tag “%1” taken from %n servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingsPage</name>
    <message numerus="yes">
        <source>Search %n setting(s), also by their name in the file</source>
        <translation>
            <numerusform>Search %n setting, also by their name in the file</numerusform>
            <numerusform>Search %n settings, also by their name in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) count after a restart of the service.</source>
        <translation>
            <numerusform>%n change counts after a restart of the service.</numerusform>
            <numerusform>%n changes count after a restart of the service.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TagDialog</name>
    <message numerus="yes">
        <source>Which tag do %n server(s) get?</source>
        <translation>
            <numerusform>Which tag does %n server get?</numerusform>
            <numerusform>Which tag do %n servers get?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TrayIcon</name>
    <message numerus="yes">
        <source>Holdfast: %1
%n job(s) running</source>
        <translation>
            <numerusform>Holdfast: %1
%n job running</numerusform>
            <numerusform>Holdfast: %1
%n jobs running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WindowSet</name>
    <message numerus="yes">
        <source>%n job(s) under way are cancelled: you chose that the service ends with the window. What they would replace stays as it was; backups that are not finished are dropped.</source>
        <translation>
            <numerusform>%n job under way is cancelled: you chose that the service ends with the window. What it would replace stays as it was; a backup that is not finished is dropped.</numerusform>
            <numerusform>%n jobs under way are cancelled: you chose that the service ends with the window. What they would replace stays as it was; backups that are not finished are dropped.</numerusform>
        </translation>
    </message>
</context>
</TS>
