-- fact_referral_offer, offers: resolved again after the snapshots changed, so that a referral stands on the offer as it was that day.
update fact_referral
set    offer_key = (select min(o.offer_key) from dim_offer o
                    where o.offer_code = fact_referral.offer_code
                    and   fact_referral.referral_date_key >= o.covers_from and fact_referral.referral_date_key < o.covers_to)
where  offer_code is not null;
