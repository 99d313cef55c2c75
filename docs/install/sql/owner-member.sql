-- Who may run `etl upgrade`. Before the other members: it is the owner who makes the tables that the other roles get their rights on. Put your account in place of this one.
create login [DOMAIN\svc-analytics-owner] from windows;
go
create user [DOMAIN\svc-analytics-owner] for login [DOMAIN\svc-analytics-owner] with default_schema = dbo;
go
alter role analytics_owner add member [DOMAIN\svc-analytics-owner];
go
