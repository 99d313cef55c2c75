-- Bringing the warehouse back on SQL Server 2022 or later. It has been parsed by a test; no server has run it.
-- Needs the role dbcreator, or the owner of the database. Stop the schedule (etl serve) and the web server first. Run one of A, B and C, then D.
-- Change the database's name, the files and the moment to yours.

-- What the copy holds: the logical names of its files are needed where they are to lie elsewhere (B).
restore headeronly from disk = N'/backup/barn_som_anhoriga_20261126_034500.bak';
restore filelistonly from disk = N'/backup/barn_som_anhoriga_20261126_034500.bak';
restore verifyonly from disk = N'/backup/barn_som_anhoriga_20261126_034500.bak' with checksum;
go

-- A. Over the warehouse, to the last quarter of an hour. The tail of the log is saved first where the database can still be read at all.
use master;
alter database barn_som_anhoriga set single_user with rollback immediate;
backup log barn_som_anhoriga to disk = N'/backup/barn_som_anhoriga_tail.trn' with checksum, norecovery, no_truncate, init;
restore database barn_som_anhoriga from disk = N'/backup/barn_som_anhoriga_20261126_034500.bak' with replace, checksum, norecovery;
restore log barn_som_anhoriga from disk = N'/backup/barn_som_anhoriga_20261126_040000.trn' with checksum, norecovery;
restore log barn_som_anhoriga from disk = N'/backup/barn_som_anhoriga_tail.trn' with checksum, norecovery;
restore database barn_som_anhoriga with recovery;
alter database barn_som_anhoriga set multi_user;
go

-- B. Beside it, under another name, on another server or for a rehearsal: nothing that runs is touched.
restore database barn_som_anhoriga_prov from disk = N'/backup/barn_som_anhoriga_20261126_034500.bak'
with move N'barn_som_anhoriga' to N'/data/barn_som_anhoriga_prov.mdf',
     move N'barn_som_anhoriga_log' to N'/data/barn_som_anhoriga_prov_log.ldf',
     checksum, recovery;
go

-- C. To a moment: just before a mistake. Every log from the full copy on, the last one cut at the moment (the server's own clock).
use master;
alter database barn_som_anhoriga set single_user with rollback immediate;
restore database barn_som_anhoriga from disk = N'/backup/barn_som_anhoriga_20261126_034500.bak' with replace, checksum, norecovery;
restore log barn_som_anhoriga from disk = N'/backup/barn_som_anhoriga_20261126_040000.trn' with checksum, norecovery, stopat = N'2026-11-26T04:12:00';
restore log barn_som_anhoriga from disk = N'/backup/barn_som_anhoriga_20261126_041500.trn' with checksum, norecovery, stopat = N'2026-11-26T04:12:00';
restore database barn_som_anhoriga with recovery;
alter database barn_som_anhoriga set multi_user;
go

-- D. Before anybody reads it: that it is whole, and that the settings came along. Then etl upgrade, etl check, etl erase, and the files that came after (docs/backup.md).
dbcc checkdb (barn_som_anhoriga) with no_infomsgs, all_errormsgs;
select d.name, d.collation_name, d.is_read_committed_snapshot_on, d.recovery_model_desc, d.user_access_desc
from   sys.databases d
where  d.name = N'barn_som_anhoriga';
go
