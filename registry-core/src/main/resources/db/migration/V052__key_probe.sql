-- What each secret key answers to a fixed question. A register that has data refuses to start with other keys, because
-- it would write what the right keys cannot read.
create table key_probe (
    purpose      varchar(20)   not null,
    key_version  int           not null,
    answer       varbinary(32) not null,
    constraint pk_key_probe primary key (purpose)
);
