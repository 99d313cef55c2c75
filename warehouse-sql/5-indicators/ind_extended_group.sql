-- ind_extended_group: one row per group that the partnership may include beyond the children of a patient, as an offer names it (feeds.md, utokade_grupper).
select 'styvförälder' as group_code
union all select 'adoptivförälder' as group_code
union all select 'familjehemsförälder' as group_code
union all select 'viktig vuxen' as group_code
union all select 'syskon' as group_code
union all select 'unga över 18' as group_code
