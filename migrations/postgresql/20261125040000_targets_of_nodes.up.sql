-- A folder lies on one machine: only that one may write to it and read from it.
ALTER TABLE storage_targets ADD COLUMN node_id uuid REFERENCES nodes (id) ON DELETE RESTRICT;
-- Until now there was one machine.
UPDATE storage_targets SET node_id = (SELECT id FROM nodes ORDER BY created_at, id LIMIT 1) WHERE kind = 'folder';
CREATE INDEX storage_targets_node_id ON storage_targets (node_id);
