-- pub_breakdown: one row per member of a breakdown, with labels; is_verified 0 marks a code that nobody has confirmed.
-- indicator_code: the indicator whose own words these are; '' where the member means the same everywhere. unit: '' for the indicator's own.
with spread as (
    select 'of' as breakdown_kind, '' as before_sv, '' as before_en, 1 as place
    union all
    select 'sii' as breakdown_kind, 'SII (skillnad): ' as before_sv, 'SII (difference): ' as before_en, 1 as place
    union all
    select 'rii' as breakdown_kind, 'RII (kvot): ' as before_sv, 'RII (ratio): ' as before_en, 2 as place
    union all
    select 'total' as breakdown_kind, 'Hela: ' as before_sv, 'All: ' as before_en, 1 as place
    union all
    select 'between' as breakdown_kind, 'Mellan områdena: ' as before_sv, 'Between the areas: ' as before_en, 2 as place
    union all
    select 'within' as breakdown_kind, 'Inom områdena: ' as before_sv, 'Within the areas: ' as before_en, 3 as place
    union all
    select 'low' as breakdown_kind, 'Under gränsen: ' as before_sv, 'Below the limit: ' as before_en, 1 as place
    union all
    select 'high' as breakdown_kind, 'Över gränsen: ' as before_sv, 'Above the limit: ' as before_en, 2 as place
)
select concat('code=', c.procedure_code) as breakdown, '' as indicator_code, 'code' as breakdown_kind, c.label_sv, c.label_en, '' as unit_sv, '' as unit_en,
       c.sort_order, c.is_verified
from   dim_procedure_code c
union all
select concat('ground=', g.ground_code) as breakdown, '' as indicator_code, 'ground' as breakdown_kind, g.label_sv, g.label_en, '' as unit_sv, '' as unit_en,
       g.sort_order, 1 as is_verified
from   dim_ground g
union all
select concat('age=', a.age_group_code) as breakdown, '' as indicator_code, 'age' as breakdown_kind, a.label_sv, a.label_en, '' as unit_sv, '' as unit_en,
       a.sort_order, 1 as is_verified
from   dim_age_group a
union all
select concat('level=', v.care_level_code) as breakdown, '' as indicator_code, 'level' as breakdown_kind, v.label_sv, v.label_en, '' as unit_sv, '' as unit_en,
       v.sort_order, 1 as is_verified
from   dim_care_level v
union all
select concat('group=', s.vulnerable_group_code) as breakdown, '' as indicator_code, 'group' as breakdown_kind, s.label_sv, s.label_en, '' as unit_sv, '' as unit_en,
       s.sort_order, 1 as is_verified
from   dim_vulnerable_group s
union all
select concat('organisation=', o.organisation_code) as breakdown, '' as indicator_code, 'organisation' as breakdown_kind, o.name as label_sv, o.name as label_en,
       '' as unit_sv, '' as unit_en, o.organisation_key as sort_order, 1 as is_verified
from   dim_organisation o
where  o.valid_to = 99991231
union all
select concat('centre=', f.family_centre_code) as breakdown, '' as indicator_code, 'centre' as breakdown_kind, f.name as label_sv, f.name as label_en,
       '' as unit_sv, '' as unit_en, f.family_centre_key as sort_order, 1 as is_verified
from   dim_family_centre f
where  f.valid_to = 99991231
union all
select concat('feed=', d.feed) as breakdown, '' as indicator_code, 'feed' as breakdown_kind, d.name_sv as label_sv, d.name_en as label_en,
       '' as unit_sv, '' as unit_en, d.sort_order, 1 as is_verified
from   dim_feed d
union all
select concat(p.breakdown_kind, '=', i.indicator_code) as breakdown, '' as indicator_code, p.breakdown_kind,
       concat(p.before_sv, i.name_sv) as label_sv, concat(p.before_en, i.name_en) as label_en, '' as unit_sv, '' as unit_en,
       i.sort_order * 10 + p.place as sort_order, 1 as is_verified
from   spread p
join   pub_indicator i on i.indicator_code in ('K01', 'K03', 'H01', 'U05', 'C06')
union all
select m.breakdown, m.indicator_code, m.breakdown_kind, m.label_sv, m.label_en, m.unit_sv, m.unit_en, m.sort_order, 1 as is_verified
from   dim_breakdown_member m
