-- The working days of the State: what differs from Monday to Friday, year by year. A year that is not published holds what
-- the law on holidays lets one expect, without moved days, and every due date that runs into it is provisional.
CREATE TABLE calendar_year (
    year      integer PRIMARY KEY CHECK (year BETWEEN 2000 AND 2100),
    published boolean NOT NULL
);
CREATE TABLE calendar_day (
    day     date PRIMARY KEY,
    worked  boolean NOT NULL,
    holiday text NOT NULL CHECK (holiday IN ('NEW_YEAR', 'SPRING_FESTIVAL', 'QINGMING', 'LABOUR_DAY', 'DRAGON_BOAT',
                'MID_AUTUMN', 'NATIONAL_DAY', 'OTHER')),
    -- only what differs from the plain week: a weekend day that is worked, a weekday that is not
    CHECK (worked = (extract(isodow FROM day) > 5))
);

INSERT INTO calendar_year (year, published) VALUES
(2022, true), (2023, true), (2024, true), (2025, true), (2026, true), (2027, false);

INSERT INTO calendar_day (day, worked, holiday) VALUES
('2022-01-03', false, 'NEW_YEAR'), ('2022-01-29', true, 'SPRING_FESTIVAL'), ('2022-01-30', true, 'SPRING_FESTIVAL'),
('2022-01-31', false, 'SPRING_FESTIVAL'), ('2022-02-01', false, 'SPRING_FESTIVAL'), ('2022-02-02', false, 'SPRING_FESTIVAL'),
('2022-02-03', false, 'SPRING_FESTIVAL'), ('2022-02-04', false, 'SPRING_FESTIVAL'), ('2022-04-02', true, 'QINGMING'),
('2022-04-04', false, 'QINGMING'), ('2022-04-05', false, 'QINGMING'), ('2022-04-24', true, 'LABOUR_DAY'),
('2022-05-02', false, 'LABOUR_DAY'), ('2022-05-03', false, 'LABOUR_DAY'), ('2022-05-04', false, 'LABOUR_DAY'),
('2022-05-07', true, 'LABOUR_DAY'), ('2022-06-03', false, 'DRAGON_BOAT'), ('2022-09-12', false, 'MID_AUTUMN'),
('2022-10-03', false, 'NATIONAL_DAY'), ('2022-10-04', false, 'NATIONAL_DAY'), ('2022-10-05', false, 'NATIONAL_DAY'),
('2022-10-06', false, 'NATIONAL_DAY'), ('2022-10-07', false, 'NATIONAL_DAY'), ('2022-10-08', true, 'NATIONAL_DAY'),
('2022-10-09', true, 'NATIONAL_DAY'), ('2023-01-02', false, 'NEW_YEAR'), ('2023-01-23', false, 'SPRING_FESTIVAL'),
('2023-01-24', false, 'SPRING_FESTIVAL'), ('2023-01-25', false, 'SPRING_FESTIVAL'), ('2023-01-26', false, 'SPRING_FESTIVAL'),
('2023-01-27', false, 'SPRING_FESTIVAL'), ('2023-01-28', true, 'SPRING_FESTIVAL'), ('2023-01-29', true, 'SPRING_FESTIVAL'),
('2023-04-05', false, 'QINGMING'), ('2023-04-23', true, 'LABOUR_DAY'), ('2023-05-01', false, 'LABOUR_DAY'),
('2023-05-02', false, 'LABOUR_DAY'), ('2023-05-03', false, 'LABOUR_DAY'), ('2023-05-06', true, 'LABOUR_DAY'),
('2023-06-22', false, 'DRAGON_BOAT'), ('2023-06-23', false, 'DRAGON_BOAT'), ('2023-06-25', true, 'DRAGON_BOAT'),
('2023-09-29', false, 'MID_AUTUMN'), ('2023-10-02', false, 'NATIONAL_DAY'), ('2023-10-03', false, 'NATIONAL_DAY'),
('2023-10-04', false, 'NATIONAL_DAY'), ('2023-10-05', false, 'NATIONAL_DAY'), ('2023-10-06', false, 'NATIONAL_DAY'),
('2023-10-07', true, 'NATIONAL_DAY'), ('2023-10-08', true, 'NATIONAL_DAY'), ('2024-01-01', false, 'NEW_YEAR'),
('2024-02-04', true, 'SPRING_FESTIVAL'), ('2024-02-12', false, 'SPRING_FESTIVAL'), ('2024-02-13', false, 'SPRING_FESTIVAL'),
('2024-02-14', false, 'SPRING_FESTIVAL'), ('2024-02-15', false, 'SPRING_FESTIVAL'), ('2024-02-16', false, 'SPRING_FESTIVAL'),
('2024-02-18', true, 'SPRING_FESTIVAL'), ('2024-04-04', false, 'QINGMING'), ('2024-04-05', false, 'QINGMING'),
('2024-04-07', true, 'QINGMING'), ('2024-04-28', true, 'LABOUR_DAY'), ('2024-05-01', false, 'LABOUR_DAY'),
('2024-05-02', false, 'LABOUR_DAY'), ('2024-05-03', false, 'LABOUR_DAY'), ('2024-05-11', true, 'LABOUR_DAY'),
('2024-06-10', false, 'DRAGON_BOAT'), ('2024-09-14', true, 'MID_AUTUMN'), ('2024-09-16', false, 'MID_AUTUMN'),
('2024-09-17', false, 'MID_AUTUMN'), ('2024-09-29', true, 'NATIONAL_DAY'), ('2024-10-01', false, 'NATIONAL_DAY'),
('2024-10-02', false, 'NATIONAL_DAY'), ('2024-10-03', false, 'NATIONAL_DAY'), ('2024-10-04', false, 'NATIONAL_DAY'),
('2024-10-07', false, 'NATIONAL_DAY'), ('2024-10-12', true, 'NATIONAL_DAY'), ('2025-01-01', false, 'NEW_YEAR'),
('2025-01-26', true, 'SPRING_FESTIVAL'), ('2025-01-28', false, 'SPRING_FESTIVAL'), ('2025-01-29', false, 'SPRING_FESTIVAL'),
('2025-01-30', false, 'SPRING_FESTIVAL'), ('2025-01-31', false, 'SPRING_FESTIVAL'), ('2025-02-03', false, 'SPRING_FESTIVAL'),
('2025-02-04', false, 'SPRING_FESTIVAL'), ('2025-02-08', true, 'SPRING_FESTIVAL'), ('2025-04-04', false, 'QINGMING'),
('2025-04-27', true, 'LABOUR_DAY'), ('2025-05-01', false, 'LABOUR_DAY'), ('2025-05-02', false, 'LABOUR_DAY'),
('2025-05-05', false, 'LABOUR_DAY'), ('2025-06-02', false, 'DRAGON_BOAT'), ('2025-09-28', true, 'NATIONAL_DAY'),
('2025-10-01', false, 'NATIONAL_DAY'), ('2025-10-02', false, 'NATIONAL_DAY'), ('2025-10-03', false, 'NATIONAL_DAY'),
('2025-10-06', false, 'MID_AUTUMN'), ('2025-10-07', false, 'NATIONAL_DAY'), ('2025-10-08', false, 'NATIONAL_DAY'),
('2025-10-11', true, 'NATIONAL_DAY'), ('2026-01-01', false, 'NEW_YEAR'), ('2026-01-02', false, 'NEW_YEAR'),
('2026-01-04', true, 'NEW_YEAR'), ('2026-02-14', true, 'SPRING_FESTIVAL'), ('2026-02-16', false, 'SPRING_FESTIVAL'),
('2026-02-17', false, 'SPRING_FESTIVAL'), ('2026-02-18', false, 'SPRING_FESTIVAL'), ('2026-02-19', false, 'SPRING_FESTIVAL'),
('2026-02-20', false, 'SPRING_FESTIVAL'), ('2026-02-23', false, 'SPRING_FESTIVAL'), ('2026-02-28', true, 'SPRING_FESTIVAL'),
('2026-04-06', false, 'QINGMING'), ('2026-05-01', false, 'LABOUR_DAY'), ('2026-05-04', false, 'LABOUR_DAY'),
('2026-05-05', false, 'LABOUR_DAY'), ('2026-05-09', true, 'LABOUR_DAY'), ('2026-06-19', false, 'DRAGON_BOAT'),
('2026-09-20', true, 'NATIONAL_DAY'), ('2026-09-25', false, 'MID_AUTUMN'), ('2026-10-01', false, 'NATIONAL_DAY'),
('2026-10-02', false, 'NATIONAL_DAY'), ('2026-10-05', false, 'NATIONAL_DAY'), ('2026-10-06', false, 'NATIONAL_DAY'),
('2026-10-07', false, 'NATIONAL_DAY'), ('2026-10-10', true, 'NATIONAL_DAY'), ('2027-01-01', false, 'NEW_YEAR'),
('2027-02-05', false, 'SPRING_FESTIVAL'), ('2027-02-08', false, 'SPRING_FESTIVAL'), ('2027-02-09', false, 'SPRING_FESTIVAL'),
('2027-02-10', false, 'SPRING_FESTIVAL'), ('2027-04-05', false, 'QINGMING'), ('2027-05-03', false, 'LABOUR_DAY'),
('2027-05-04', false, 'LABOUR_DAY'), ('2027-06-09', false, 'DRAGON_BOAT'), ('2027-09-15', false, 'MID_AUTUMN'),
('2027-10-01', false, 'NATIONAL_DAY'), ('2027-10-04', false, 'NATIONAL_DAY'), ('2027-10-05', false, 'NATIONAL_DAY');
