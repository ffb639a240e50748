-- One data key per person, wrapped by the master key. Without its row a person's sealed fields are unreadable for ever.
create table person_key (
    person_id    binary(16)    not null,
    key_version  int           not null,
    wrapped      varbinary(128) not null,
    constraint pk_person_key primary key (person_id)
);
