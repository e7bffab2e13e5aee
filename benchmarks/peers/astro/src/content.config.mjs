import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

const pages = defineCollection({
  loader: glob({ pattern: "**/*.md", base: "./src/content", generateId: ({ entry }) => entry.replace(/\.md$/, "") }),
  schema: z.object({
    title: z.string(),
    description: z.string(),
    slug: z.string().optional(),
    date: z.coerce.date().optional(),
    weight: z.number().optional(),
  }),
});

export const collections = { pages };
