-- Role of the web server's account: it shows pages, open data, releases and the inner zone, and writes the access log, notes in charts, and to whom a pack was mailed.
-- That is all it may: facts are closed to it, and of raw rows it sees only which unit codes stand in which delivery, for the list of unknown codes; no pseudonym. Views read their tables by the owner's right (all belong to dbo).
-- To let handläggare upload, withdraw, confirm, accept codes, run jobs or release from the inner zone, the account must be a member of analytics_loader too.
-- `etl upgrade` makes every view anew, and rights on a view go with it: run this after each upgrade.
if database_principal_id('analytics_reader') is null create role analytics_reader;
go
-- What is published.
grant select on dbo.pub_age_group to analytics_reader;
grant select on dbo.pub_annotation to analytics_reader;
grant select on dbo.pub_area to analytics_reader;
grant select on dbo.pub_area_municipality to analytics_reader;
grant select on dbo.pub_breakdown to analytics_reader;
grant select on dbo.pub_comparison to analytics_reader;
grant select on dbo.pub_delivery to analytics_reader;
grant select on dbo.pub_family_centre to analytics_reader;
grant select on dbo.pub_feed to analytics_reader;
grant select on dbo.pub_feed_column to analytics_reader;
grant select on dbo.pub_feed_period to analytics_reader;
grant select on dbo.pub_freshness to analytics_reader;
grant select on dbo.pub_growth to analytics_reader;
grant select on dbo.pub_indicator to analytics_reader;
grant select on dbo.pub_indicator_breakdown to analytics_reader;
grant select on dbo.pub_indicator_feed to analytics_reader;
grant select on dbo.pub_indicator_level to analytics_reader;
grant select on dbo.pub_indicator_period to analytics_reader;
grant select on dbo.pub_indicator_version to analytics_reader;
grant select on dbo.pub_offer to analytics_reader;
grant select on dbo.pub_offer_list to analytics_reader;
grant select on dbo.pub_period to analytics_reader;
grant select on dbo.pub_plan to analytics_reader;
grant select on dbo.pub_protected_feed to analytics_reader;
grant select on dbo.pub_publication to analytics_reader;
grant select on dbo.pub_publication_change to analytics_reader;
grant select on dbo.pub_publication_delivery to analytics_reader;
grant select on dbo.pub_rejection to analytics_reader;
grant select on dbo.pub_release to analytics_reader;
grant select on dbo.pub_release_event to analytics_reader;
grant select on dbo.pub_release_table to analytics_reader;
grant select on dbo.pub_setting to analytics_reader;
grant select on dbo.pub_similar to analytics_reader;
grant select on dbo.pub_similar_trait to analytics_reader;
grant select on dbo.pub_trait to analytics_reader;
grant select on dbo.pub_value to analytics_reader;
grant select on dbo.pub_warning to analytics_reader;
-- Whether the warehouse fits the program, and the frozen files of releases.
grant select on dbo.schema_journal to analytics_reader;
grant select on dbo.release_part to analytics_reader;
-- The inner zone: unprotected figures, deliveries and what became of them, unknown codes, jobs, prepared releases, the access log.
grant select on dbo.access_log to analytics_reader;
grant select on dbo.annotation to analytics_reader;
grant select on dbo.code_alias to analytics_reader;
grant select on dbo.delivery to analytics_reader;
grant select on dbo.delivery_act to analytics_reader;
grant select on dbo.delivery_rejection to analytics_reader;
grant select on dbo.delivery_warning to analytics_reader;
grant select on dbo.dim_feed to analytics_reader;
grant select on dbo.dim_organisation to analytics_reader;
grant select on dbo.dim_unit to analytics_reader;
grant select on dbo.ind_value to analytics_reader;
grant select on dbo.job_run to analytics_reader;
grant select on dbo.pack_mail to analytics_reader;
grant select on dbo.publication to analytics_reader;
grant select on dbo.raw_procedure (delivery_key, unit_code) to analytics_reader;
grant select on dbo.raw_referral (delivery_key, unit_code) to analytics_reader;
grant select on dbo.raw_representative (delivery_key, unit_code) to analytics_reader;
grant select on dbo.release to analytics_reader;
grant select on dbo.release_event to analytics_reader;
grant select on dbo.release_reader to analytics_reader;
go
-- What the web server writes by itself.
grant insert on dbo.access_log to analytics_reader;
grant insert, update on dbo.annotation to analytics_reader;
grant insert, update, delete on dbo.pack_mail to analytics_reader;
go
