-- pub_indicator_feed: one row per indicator and feed that it is made of; is_main marks the one whose lag makes figures preliminary.
select f.indicator_code, f.feed, f.role, f.is_main
from   dim_indicator_feed f
