-- pub_offer_list: one row per day of a list of offers in force. Between two lists what the earlier one told holds, and its offers' own first and last days.
select distinct d.first_day as list_day
from   delivery d
where  d.feed = 'utbud' and d.state = 'loaded'
