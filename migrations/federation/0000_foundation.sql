CREATE TABLE `search_doc` (
	`n` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`origin` text NOT NULL,
	`container` text,
	`language` text,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_doc_id_unique` ON `search_doc` (`id`);--> statement-breakpoint
CREATE INDEX `search_doc_kind` ON `search_doc` (`kind`,`updated_at`);--> statement-breakpoint
CREATE TABLE `ledger` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`record_id` text NOT NULL,
	`site` text NOT NULL,
	`via` text NOT NULL,
	`origin` text NOT NULL,
	`kind` text NOT NULL,
	`rev` integer NOT NULL,
	`first_at` integer NOT NULL,
	`last_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ledger_record_site_via` ON `ledger` (`record_id`,`site`,`via`);--> statement-breakpoint
CREATE INDEX `ledger_site` ON `ledger` (`site`,`last_at`);--> statement-breakpoint
CREATE INDEX `ledger_origin` ON `ledger` (`origin`,`id`);--> statement-breakpoint
CREATE TABLE `link` (
	`peer` text PRIMARY KEY NOT NULL,
	`relation` text NOT NULL,
	`record_id` text NOT NULL,
	`our_stance` text,
	`our_note` text DEFAULT '' NOT NULL,
	`our_sends` text NOT NULL,
	`our_wants` text NOT NULL,
	`their_stance` text,
	`their_note` text DEFAULT '' NOT NULL,
	`their_sends` text NOT NULL,
	`their_wants` text NOT NULL,
	`their_rev` integer DEFAULT 0 NOT NULL,
	`invitation` text,
	`paused` integer DEFAULT false NOT NULL,
	`requested_at` integer NOT NULL,
	`active_since` integer,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `log_entry` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`activity_id` text NOT NULL,
	`mark` text NOT NULL,
	`type` text NOT NULL,
	`record_id` text NOT NULL,
	`kind` text NOT NULL,
	`rev` integer NOT NULL,
	`origin` text NOT NULL,
	`scope` text NOT NULL,
	`sites` text NOT NULL,
	`activity` text,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `log_entry_activity_id_unique` ON `log_entry` (`activity_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `log_entry_record_rev` ON `log_entry` (`record_id`,`rev`);--> statement-breakpoint
CREATE TABLE `peer` (
	`origin` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`keys` text NOT NULL,
	`keys_fetched_at` integer NOT NULL,
	`cursor` text DEFAULT '' NOT NULL,
	`disclosures_after` text DEFAULT '' NOT NULL,
	`held_after` text,
	`next_pull_at` integer,
	`interval` integer DEFAULT 0 NOT NULL,
	`last_tried_at` integer,
	`last_reached_at` integer,
	`last_news_at` integer,
	`failures` integer DEFAULT 0 NOT NULL,
	`last_error` text,
	`compared_at` integer,
	`agreed` integer,
	`relayed` integer DEFAULT false NOT NULL,
	`hinted_seq` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `peer_next_pull` ON `peer` (`next_pull_at`);--> statement-breakpoint
CREATE TABLE `record` (
	`id` text PRIMARY KEY NOT NULL,
	`origin` text NOT NULL,
	`kind` text NOT NULL,
	`rev` integer NOT NULL,
	`version` integer,
	`scope` text NOT NULL,
	`sites` text NOT NULL,
	`topics` text NOT NULL,
	`language` text,
	`name` text,
	`source_id` text,
	`source_version` integer,
	`activity` text NOT NULL,
	`digest_hi` integer NOT NULL,
	`digest_lo` integer NOT NULL,
	`expires_at` integer,
	`arrived_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `record_kind_arrived` ON `record` (`kind`,`arrived_at`);--> statement-breakpoint
CREATE INDEX `record_arrived` ON `record` (`arrived_at`,`id`);--> statement-breakpoint
CREATE INDEX `record_origin` ON `record` (`origin`,`kind`);--> statement-breakpoint
CREATE INDEX `record_source_id` ON `record` (`source_id`);--> statement-breakpoint
CREATE INDEX `record_expires` ON `record` (`expires_at`) WHERE expires_at is not null;--> statement-breakpoint
CREATE TABLE `record_source` (
	`record_id` text NOT NULL,
	`source` text NOT NULL,
	`rev` integer NOT NULL,
	`digest_hi` integer NOT NULL,
	`digest_lo` integer NOT NULL,
	PRIMARY KEY(`source`, `record_id`)
);
--> statement-breakpoint
CREATE INDEX `record_source_record` ON `record_source` (`record_id`);--> statement-breakpoint
CREATE TABLE `record_version` (
	`record_id` text NOT NULL,
	`version` integer NOT NULL,
	`rev` integer NOT NULL,
	`activity` text NOT NULL,
	PRIMARY KEY(`record_id`, `version`)
);
--> statement-breakpoint
CREATE TABLE `seen_nonce` (
	`value` text PRIMARY KEY NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `seen_nonce_expires` ON `seen_nonce` (`expires_at`);--> statement-breakpoint
CREATE TABLE `signing_key` (
	`fragment` text PRIMARY KEY NOT NULL,
	`public_key_multibase` text NOT NULL,
	`sealed_private_key` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `site_invitation` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`sends` text NOT NULL,
	`wants` text NOT NULL,
	`note` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_by` text
);
--> statement-breakpoint
CREATE TABLE `tombstone` (
	`record_id` text PRIMARY KEY NOT NULL,
	`origin` text NOT NULL,
	`kind` text NOT NULL,
	`rev` integer NOT NULL,
	`activity` text NOT NULL,
	`removed_records` integer NOT NULL,
	`removed_versions` integer NOT NULL,
	`removed_index` integer NOT NULL,
	`at` integer NOT NULL,
	`receipt_due_at` integer,
	`receipt_sent_rev` integer
);
--> statement-breakpoint
CREATE INDEX `tombstone_due` ON `tombstone` (`receipt_due_at`) WHERE receipt_due_at is not null;--> statement-breakpoint
CREATE INDEX `tombstone_origin` ON `tombstone` (`origin`);--> statement-breakpoint
CREATE TABLE `withdrawal` (
	`record_id` text NOT NULL,
	`site` text NOT NULL,
	`rev` integer NOT NULL,
	`state` text NOT NULL,
	`asked_at` integer NOT NULL,
	`settled_at` integer,
	`receipt` text,
	PRIMARY KEY(`record_id`, `site`)
);
--> statement-breakpoint
CREATE INDEX `withdrawal_site` ON `withdrawal` (`site`,`state`);--> statement-breakpoint
CREATE TABLE `api_token` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`scopes` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	`expires_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_token_id_unique` ON `api_token` (`id`);--> statement-breakpoint
CREATE INDEX `api_token_person` ON `api_token` (`person_id`);--> statement-breakpoint
CREATE TABLE `arrival` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`invitation` text,
	`next` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `arrival_expires` ON `arrival` (`expires_at`);--> statement-breakpoint
CREATE TABLE `dead_letter` (
	`id` text PRIMARY KEY NOT NULL,
	`job` text NOT NULL,
	`error` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `mail` (
	`id` text PRIMARY KEY NOT NULL,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`last_error` text
);
--> statement-breakpoint
CREATE INDEX `mail_created` ON `mail` (`created_at`);--> statement-breakpoint
CREATE INDEX `mail_sent` ON `mail` (`sent_at`);--> statement-breakpoint
CREATE TABLE `member_invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`role` text NOT NULL,
	`note` text NOT NULL,
	`uses_left` integer NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `member_invitation_token_hash_unique` ON `member_invitation` (`token_hash`);--> statement-breakpoint
CREATE TABLE `passkey` (
	`credential_id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`public_key` text NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer
);
--> statement-breakpoint
CREATE INDEX `passkey_person` ON `passkey` (`person_id`);--> statement-breakpoint
CREATE TABLE `passkey_challenge` (
	`challenge` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `passkey_challenge_expires` ON `passkey_challenge` (`expires_at`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text,
	`role` text NOT NULL,
	`state` text NOT NULL,
	`joined_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_email` ON `person` (`email`);--> statement-breakpoint
CREATE INDEX `person_name` ON `person` (`name`,`id`);--> statement-breakpoint
CREATE TABLE `rate_limit` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`resets_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `rate_limit_resets` ON `rate_limit` (`resets_at`);--> statement-breakpoint
CREATE TABLE `session` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`person_id` text NOT NULL,
	`device` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_id_unique` ON `session` (`id`);--> statement-breakpoint
CREATE INDEX `session_person` ON `session` (`person_id`);--> statement-breakpoint
CREATE INDEX `session_expires` ON `session` (`expires_at`);--> statement-breakpoint
CREATE TABLE `sign_in_link` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`next` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE INDEX `sign_in_link_expires` ON `sign_in_link` (`expires_at`);--> statement-breakpoint
CREATE TABLE `network` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`tagline` text NOT NULL,
	`about` text NOT NULL,
	`how_to_join` text NOT NULL,
	`languages` text NOT NULL,
	`accent` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `registry_event` (
	`id` text PRIMARY KEY NOT NULL,
	`peer` text NOT NULL,
	`kind` text NOT NULL,
	`note` text NOT NULL,
	`by_id` text NOT NULL,
	`at` integer NOT NULL,
	`based_on` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `registry_event_at` ON `registry_event` (`at`,`id`);--> statement-breakpoint
CREATE INDEX `registry_event_peer` ON `registry_event` (`peer`,`at`);--> statement-breakpoint
CREATE UNIQUE INDEX `registry_event_once` ON `registry_event` (`peer`,`based_on`);