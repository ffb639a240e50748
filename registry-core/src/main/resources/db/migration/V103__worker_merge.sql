-- Which record was merged into which, by whom and why. The facts stay where they were, so undoing loses nothing.
create table worker_merge (
    id           binary(16)   not null,
    survivor_id  binary(16)   not null,
    merged_id    binary(16)   not null,
    reason       varchar(500) not null,
    actor_name   varchar(100) not null,
    merged_at    datetime(6)  not null,
    undone_at    datetime(6),
    version      bigint       not null,
    constraint pk_worker_merge primary key (id),
    constraint fk_worker_merge_survivor foreign key (survivor_id) references worker (id),
    constraint fk_worker_merge_merged foreign key (merged_id) references worker (id)
);

create index ix_worker_merge_survivor on worker_merge (survivor_id);
create index ix_worker_merge_merged on worker_merge (merged_id);
