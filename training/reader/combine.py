"""Learns how much each signal counts, and prints what thresholds would do.

    python3 combine.py OBSERVED.jsonl… [--write data/models/reader.json --sha256 HASH --answer T --uncertain T --behind B --reason R --near N]

OBSERVED is written by observe.ts over questions that the network was not trained on.
Weights for ranking are found by a softmax over the sentences of each answerable question, those for the confidence by
logistic regression on all; figures are cross-validated by question in five folds.
"""

import argparse
import json

import numpy as np

LEAST, AROUND = 1e-4, -1.0


def clip_logit(value):
    return np.clip(value, np.log(LEAST / (1 - LEAST)), -np.log(LEAST / (1 - LEAST)))


def features(row):
    return np.array([[clip_logit(s["sentence"]), clip_logit(s["passage"]), s["overlap"], -np.log1p(s["rank"])] for s in row["sentences"]])


def fit_ranking(rows, steps=400, rate=0.05):
    weights = np.full(4, 0.5)
    data = [(features(r), np.array([s["right"] for s in r["sentences"]], float)) for r in rows]
    data = [(x, y) for x, y in data if y.any() and not y.all()]
    for _ in range(steps):
        gradient = -0.01 * weights
        for x, y in data:
            p = np.exp(x @ weights - (x @ weights).max())
            p /= p.sum()
            wanted = p * y / max((p * y).sum(), 1e-9)
            gradient += (wanted - p) @ x / len(data)
        weights = np.maximum(weights + rate * gradient, 0)
    return weights


def scores(row, weights):
    around = np.array([s["around"] for s in row["sentences"]])
    return features(row) @ weights + AROUND * around


def answer_features(row, weights):
    s = scores(row, weights)
    order = np.argsort(-s)
    lead = s[order[0]] - s[order[1]] if len(order) > 1 else 0.0
    return np.array([1, s[order[0]], lead, clip_logit(row["sentences"][order[0]]["passage"])])


def fit_answer(rows, weights, steps=3000, rate=0.05):
    """Whether the best sentence is right: a wrong one of an answerable question is no answer, either."""
    x = np.array([answer_features(r, weights) for r in rows])
    y = np.array([r["sentences"][int(np.argmax(scores(r, weights)))]["right"] for r in rows], float)
    mean, spread = x.mean(0), x.std(0) + 1e-9
    mean[0], spread[0] = 0, 1
    z, w = (x - mean) / spread, np.zeros(x.shape[1])
    for _ in range(steps):
        p = 1 / (1 + np.exp(-z @ w))
        w += rate * (z.T @ (y - p) / len(y) - 0.01 * np.r_[0, w[1:]])
        w[1:] = np.maximum(w[1:], 0)
    w = w / spread
    w[0] -= (w * mean)[1:].sum()
    return w


def auroc(positive, negative):
    positive, negative = np.array(positive), np.array(negative)
    return np.mean([(p > negative).mean() + 0.5 * (p == negative).mean() for p in positive])


def judge(row, ranking, answer):
    s = scores(row, ranking)
    order = np.argsort(-s)
    confidence = 1 / (1 + np.exp(-answer_features(row, ranking) @ answer))
    return confidence, [(s[order[0]] - s[i], row["sentences"][i]["right"]) for i in order[:3]]


def table(rows, judged):
    answerable = [r["outcome"] == "answered" for r in rows]
    print("AUROC answerable", round(auroc([c for (c, _), a in zip(judged, answerable) if a], [c for (c, _), a in zip(judged, answerable) if not a]), 3))
    for k in (1, 2, 3):
        print("right within", k, round(np.mean([any(right for _, right in best[:k]) for (_, best), a in zip(judged, answerable) if a]), 3))
    for behind in (0, 1.0, 2.0, 3.0):
        for threshold in np.arange(0.1, 0.75, 0.05):
            hit = [any(right for lag, right in best[:3] if lag <= behind) for _, best in judged]
            said = [c >= threshold for c, _ in judged]
            right = np.mean([h and s for h, s, a in zip(hit, said, answerable) if a])
            when = np.mean([h for h, s, a in zip(hit, said, answerable) if a and s] or [0])
            called = np.mean([h and a for h, s, a in zip(hit, said, answerable) if s] or [0])
            refused = np.mean([not s for s, a in zip(said, answerable) if not a])
            print(f"behind {behind} threshold {threshold:.2f}: right {right:.3f} when answered {when:.3f} of all answers {called:.3f} refused {refused:.3f}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="+")
    parser.add_argument("--write")
    parser.add_argument("--sha256")
    for name in ("answer", "uncertain", "behind", "reason", "near"):
        parser.add_argument(f"--{name}", type=float)
    options = parser.parse_args()
    rows = [json.loads(line) for file in options.files for line in open(file)]
    rows = [r for r in rows if r["sentences"]]
    rng = np.random.default_rng(1)
    fold = rng.permutation(len(rows)) % 5
    judged = [None] * len(rows)
    for held in range(5):
        training = [r for r, f in zip(rows, fold) if f != held]
        ranking = fit_ranking([r for r in training if r["outcome"] == "answered"])
        answer = fit_answer(training, ranking)
        for at in np.flatnonzero(fold == held):
            judged[at] = judge(rows[at], ranking, answer)
    table(rows, judged)
    ranking = fit_ranking([r for r in rows if r["outcome"] == "answered"])
    answer = fit_answer(rows, ranking)
    print("ranking", ranking.round(3), "answer", answer.round(3))
    if options.write:
        card = json.load(open(options.write)) if __import__("os").path.exists(options.write) else {}
        card["sha256"] = options.sha256
        card["thresholds"] = {
            "combination": {
                "sentence": dict(zip(("network", "passage", "overlap", "rank"), ranking.round(4).tolist())),
                "answer": dict(zip(("bias", "score", "lead", "passage"), answer.round(4).tolist())),
            },
            "answer": options.answer,
            "uncertain": options.uncertain,
            "behind": options.behind,
            "reason": options.reason,
            "near": options.near,
        }
        with open(options.write, "w") as out:
            json.dump(card, out, indent=2)
            out.write("\n")


if __name__ == "__main__":
    main()
