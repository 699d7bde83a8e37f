/** The file that a new rule set begins with: one rule that works, to be changed piece by piece. */
export const STARTER = `id: my-rules
version: 1.0.0
title: My rules
author: Your name
language: en
style: { line: double, light: "#5b6470", dark: "#aab4c0" }
rules:
  - id: my-rules/clearly
    kind: word
    title: A word in place of a reason
    why: Words such as “clearly” tell a reader what to think, and give no ground for it.
    normal: In what somebody says, rather than in the article’s own voice.
    ask: Is it clear, and from what?
    source: Your own style guide
    where: { in: any, quoted: outside }
    match:
      - "(clearly|obviously|undoubtedly)"
    confidence: 0.7
    examples:
      match:
        - "The plan has ⟦clearly⟧ failed."
      pass:
        - "“It has clearly failed,” the mayor said."
`;
