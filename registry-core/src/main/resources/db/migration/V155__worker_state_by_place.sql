-- Whoever reaches one place counts the people of that place only, instead of reading those of the whole city past them.
-- The district's index covers the overview; towns, employers and what one authority supervises are few rows.
create index ix_worker_state_district on worker_state (district_code, retracted_at, valid_to, valid_from, level,
    education, registration_state, registration_last_day, education_hours, certified_on);
create index ix_worker_state_town on worker_state (town_code, retracted_at, valid_to);
create index ix_worker_state_employer on worker_state (employer_id, retracted_at, valid_to);
create index ix_worker_state_supervisor on worker_state (supervisor_id, retracted_at, valid_to);
