-- Who has which role, but for the owner (owner-member.sql). Put the accounts of your domain in place of these; with SQL Server's own logins leave out `from windows` and give a password.
create login [DOMAIN\svc-analytics-etl] from windows;
create login [DOMAIN\svc-analytics-web] from windows;
create login [DOMAIN\svc-analytics-backup] from windows;
go
create user [DOMAIN\svc-analytics-etl] for login [DOMAIN\svc-analytics-etl] with default_schema = dbo;
create user [DOMAIN\svc-analytics-web] for login [DOMAIN\svc-analytics-web] with default_schema = dbo;
create user [DOMAIN\svc-analytics-backup] for login [DOMAIN\svc-analytics-backup] with default_schema = dbo;
go
alter role analytics_loader add member [DOMAIN\svc-analytics-etl];
alter role analytics_reader add member [DOMAIN\svc-analytics-web];
alter role analytics_backup add member [DOMAIN\svc-analytics-backup];
go
