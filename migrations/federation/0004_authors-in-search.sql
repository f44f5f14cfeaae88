ALTER TABLE `search_doc` ADD `author_id` text;--> statement-breakpoint
CREATE INDEX `search_doc_author` ON `search_doc` (`author_id`,`updated_at`,`id`) WHERE author_id is not null;