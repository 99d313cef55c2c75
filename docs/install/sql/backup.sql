-- Backup of the warehouse on SQL Server 2022 or later. It has been parsed by a test; no server has run it.
-- Run by the server's own agent, with an account in the role db_backupoperator. Change the database's name and the folder to yours.
-- A full copy every night, the transaction log every quarter of an hour: what can be lost is then the last quarter of an hour.

-- Once: without full recovery there is no log to copy, and no way back to a moment.
alter database barn_som_anhoriga set recovery full;
go

-- Every night, after the erasure at 03:30, so that the copy holds nothing that has been erased.
declare @file nvarchar(260) = concat(N'/backup/barn_som_anhoriga_', format(sysutcdatetime(), 'yyyyMMdd_HHmmss'), N'.bak');
backup database barn_som_anhoriga to disk = @file with checksum, compression, init, name = N'barn_som_anhoriga full';
-- It is no copy until it has been read through.
restore verifyonly from disk = @file with checksum;
go

-- Every quarter of an hour. The chain begins with a full copy; a copy made by etl backup (copy_only) does not break it.
declare @file nvarchar(260) = concat(N'/backup/barn_som_anhoriga_', format(sysutcdatetime(), 'yyyyMMdd_HHmmss'), N'.trn');
backup log barn_som_anhoriga to disk = @file with checksum, compression, init, name = N'barn_som_anhoriga log';
restore verifyonly from disk = @file with checksum;
go

-- Every week: the whole database is read and its promises to itself are proven. A copy of a damaged database is damaged too.
dbcc checkdb (barn_som_anhoriga) with no_infomsgs, all_errormsgs;
go

-- What there is: the newest copies of each kind (D full, L log).
select b.type, b.backup_start_date, b.backup_finish_date, b.has_backup_checksums, b.is_damaged, m.physical_device_name
from   msdb.dbo.backupset b
join   msdb.dbo.backupmediafamily m on m.media_set_id = b.media_set_id
where  b.database_name = N'barn_som_anhoriga' and b.backup_start_date > dateadd(day, -2, sysutcdatetime())
order by b.backup_start_date desc;
go
