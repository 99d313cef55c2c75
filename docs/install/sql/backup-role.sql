-- Role of the account that takes copies with `etl backup` or the server's own job. It reads no table.
if database_principal_id('analytics_backup') is null create role analytics_backup;
go
grant backup database, backup log to analytics_backup;
go
-- `etl backup` looks first whether the warehouse exists, and lets the server read the copy through afterwards (restore verifyonly), for which the server asks the login, not the
-- user, for a right of its own; in master, with the login's name:  grant create any database to [DOMAIN\svc-analytics-backup];
grant select on dbo.schema_journal to analytics_backup;
go
