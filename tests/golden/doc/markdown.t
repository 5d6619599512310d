$ gdl doc --lang en --format markdown demo.gdl | sed -n '1,/^## Items/p'
# A guideline for the test

version 2.0 · issued 2020-05

**draft: not for use in care**

- **Source**: Journal 2020 · [doi:10.1/x](<https://doi.org/10.1/x>)
- **Scores**: Delphi · scale unstated · statistic unstated · panel unstated
- **Population**: Adults
- **Not for**: Children
- **Intended use**: For clinicians
- **Review**: due 2022-01

This page says what one document says, in words made from its rules. It stands beside clinical judgement and the product label, and replaces neither.

## Overview

| Item | Score | Force | Statement |
| --- | --- | --- | --- |
| R1 Indication | 8.3 | indicated, duty | Indicated when active. |
| R2 Dose | 8.1 | regimen, left open by the source |  |
| R3 Combination | 8.0 | permitted |  |
| R9 Contraindication | 9.0 | use with caution, contraindicated |  |
| check Check | – | safety warning | not from the source: added by this file |

## What speaks for and against

What speaks against comes first. Where several hold, the strongest against decides; the rest is said beside it.

### Treatment

| Force | When | Rule |
| --- | --- | --- |
| **contraindicated** | Allergy | R9.allergy Contraindication, score 9.0 |
| **left open by the source**: Dose | R1.active applies and not Adult | R2.child Dose, score 8.1 |
| **use with caution** | Pregnant; unless Age &gt; 50 years | R9.pregnancy Contraindication, score 9.0 |
| **indicated** | Active disease | R1.active Indication, score 8.3 |
| **regimen** | R1.active applies and Adult | R2.per\_m2 Dose, score 8.1 |

### Combination

| Force | When | Rule |
| --- | --- | --- |
| **permitted** | Drugs: any of “Named drugs” | R3.named Combination, score 8.0 |

## What the clinician owes

| Duty | When | Rule |
| --- | --- | --- |
| Talk to the patient | Active disease | R1.active |

## Items
$ gdl doc --lang zh --format markdown demo.gdl | sed -n '/^### R2 /,/^### R9 /p'
### R2 用法

评分 8.1 · 表2

#### **用法**：治疗 R2.per\_m2

- **条件**：以下全部：
  - R1.active成立
  - 成人，即年龄 ≥ 18岁（本文件所定）

| 用法 | 取值 | 即 |
| --- | --- | --- |
| 每次剂量 | 50万–100万 IU/m² × 体表面积 | 推荐剂量 |
| 间隔 | 2天 |  |

#### **源文未作结论**：治疗，每次剂量 R2.child

- **条件**：以下全部：
  - R1.active成立
  - 并非成人，即年龄 &lt; 18岁（本文件所定）
- **说明**：未给出儿童剂量

### R3 联合用药

评分 8.0 · 表3

#### **可用**：联合 R3.named

- **条件**：联合用药：含“点名药物”之一

### R9 禁忌与慎用
