ALTER TABLE `link` ADD `paused_word` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `link` ADD `held_at` integer;--> statement-breakpoint
ALTER TABLE `link` ADD `held_word` text DEFAULT '' NOT NULL;