// What the pages do beyond what HTML does by itself; all of it works without.
