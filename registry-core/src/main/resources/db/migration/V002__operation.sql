-- What was asked, once per operation id, with the answer it got; written in the transaction of the effect.
create table op_log (
    op_id         binary(16)   not null,
    actor         varchar(100) not null,
    route         varchar(200) not null,
    request_hash  varbinary(32) not null,
    result        longtext     not null,
    created_at    datetime(6)  not null,
    constraint pk_op_log primary key (op_id)
);

-- Serves the removal of answers that nobody can ask for again.
create index ix_op_log_created_at on op_log (created_at);
