-- "Check-ins of the last week" of a director read every check-in of the municipality.
create index pulse_by_case on pulse (tenant_id, case_id, answered_at);
