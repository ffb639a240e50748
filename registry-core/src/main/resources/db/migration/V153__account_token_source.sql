-- Where a key may come from, and with which key it was made: it ends with that one.
alter table account_token add column sources varchar(400) default '' not null;
alter table account_token add column made_with binary(16);
create index ix_account_token_made_with on account_token (made_with);
