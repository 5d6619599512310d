$ gdl doc --lang en --format markdown score.gdl | sed '/^## About/,$d'
# score

This page says what one document says, in words made from its rules. It stands beside clinical judgement and the product label, and replaces neither.

## Results

### Points of the history

The points of all lines that hold are added.

| Condition | Points | What counts |
| --- | --- | --- |
| Stroke in the past | 2 | At any time |
| Age ≥ 75 years | 2 |  |
| Age ≥ 65 years and Age &lt; 75 years | 1 |  |

- **Source**: An invented journal 2026;1:1

### Class

The first line that holds counts.

| Condition | Value |
| --- | --- |
| Total ≥ 5 | High |
| Total ≥ 2 | Middle |
| otherwise | Low |

- **Source**: An invented journal 2026;1:2

## Definitions

### Points of the signs

The points of all lines that hold are added.

| Condition | Points |
| --- | --- |
| Pain: None | 0 |
| Pain: Mild | 2 |
| Pain: Severe | 5 |
| Colour: Normal | 0 |
| Colour: Pale | 1 |

### Total

- **Value**: Points of the history + Points of the signs

## Facts needed

What is not given is unknown, never “no”.

| Fact | What is entered | If not given | Remarks and codes |
| --- | --- | --- | --- |
| Age; age | number, 0–120 years, recorded to 1 year | unknown |  |
| Stroke in the past; stroke | yes or no | unknown | At any time |
| Pain; pain | one of: None (0), Mild (2), Severe (5) | unknown |  |
| Colour; colour | one of: Normal (0), Pale (1) | unknown |  |

## Which definitions read which fact

| Fact | Definitions |
| --- | --- |
| Age | Points of the history |
| Stroke in the past | Points of the history |
| Pain | Points of the signs |
| Colour | Points of the signs |
