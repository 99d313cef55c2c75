-- Role of the account that runs `etl upgrade`, by hand, once per version. It makes and changes tables and views, and plants the code lists. No service runs as it.
if database_principal_id('analytics_owner') is null create role analytics_owner;
go
grant create table, create view to analytics_owner;
grant alter, references, select, insert, update, delete on schema::dbo to analytics_owner;
go
-- Hangfire, which runs the schedule, keeps its jobs in a schema of its own and makes its tables at the first start of `etl serve`: let that start be the owner's.
if schema_id('HangFire') is null exec('create schema HangFire authorization dbo');
go
grant alter, references, select, insert, update, delete, execute on schema::HangFire to analytics_owner;
go
