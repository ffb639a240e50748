-- The ledger keeps hundredths of an hour; with one digit 71.96 hours would look like the 72 that a renewal needs.
alter table worker_card modify column education_hours decimal(9, 2);
