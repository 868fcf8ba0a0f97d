ALTER TABLE t ADD a jsonb DEFAULT '{}'::jsonb NOT NULL, ADD b int[] DEFAULT ARRAY[1,-2]::int[], ADD c timestamptz DEFAULT '2024-01-01'::timestamptz, ADD d interval DEFAULT INTERVAL '1 day';
