-- dim_offer_obsolete, versions that no longer hold: taken away once coverage and referrals have left them.
delete from dim_offer where covers_from = covers_to;
