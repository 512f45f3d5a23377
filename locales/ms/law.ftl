### What the law says, a message a rule, and what often happens. $figure is the number of the rule, which stands in content/law.
### The reader decides by it: keep who is meant, who is left out, and every "may".
