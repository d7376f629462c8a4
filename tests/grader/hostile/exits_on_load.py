# told: ended itself
raise SystemExit(0)
