"""Trains the reader.

    python3 train.py BASE.onnx OUT_DIR TRAIN.jsonl[:WEIGHT]… --held HELD.jsonl [--hours H] [--passes N] [--seed S] [--start CHECKPOINT]

TRAIN and HELD are written by prepare.ts. Stops after N passes over the data or H hours, whichever comes
first, and writes OUT_DIR/reader.onnx (32 bit), OUT_DIR/reader.pt and OUT_DIR/log.jsonl. Needs torch and onnx
(Debian: python3-torch, python3-onnx). In bfloat16 where the processor has it.
"""

import argparse
import copy
import json
import math
import random
import time
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from model import ReaderNetwork, load_encoder, save_onnx

TOKENS_A_STEP = 3600


def read_examples(argument):
    file, _, weight = argument.partition(":")
    with open(file) as lines:
        return [dict(json.loads(line), weight=float(weight or 1)) for line in lines]


def batches(examples, rng):
    """Examples of about one length together, in random order, about TOKENS_A_STEP tokens each."""
    order = sorted(examples, key=lambda e: len(e["ids"]) + rng.random() * 24)
    made, batch = [], []
    for example in order:
        if batch and (len(batch) + 1) * len(example["ids"]) > TOKENS_A_STEP:
            made.append(batch)
            batch = []
        batch.append(example)
    if batch:
        made.append(batch)
    rng.shuffle(made)
    return made


def tensors(batch):
    length = max(len(e["ids"]) for e in batch)
    ids = torch.zeros(len(batch), length, dtype=torch.long)
    types, mask = torch.zeros_like(ids), torch.zeros(len(batch), length)
    for row, e in enumerate(batch):
        n = len(e["ids"])
        ids[row, :n] = torch.tensor(e["ids"])
        types[row, e["passageFrom"] : n] = 1
        mask[row, :n] = 1
    return ids, types, mask


def loss_of(channels, batch, mask):
    weights = torch.tensor([e["weight"] for e in batch])
    rows = torch.tensor([r for r, e in enumerate(batch) for _ in e["marks"]])
    marks = torch.tensor([m for e in batch for m in e["marks"]])
    answers = torch.tensor([float(a) for e in batch for a in e["answers"]])
    sentence = F.binary_cross_entropy_with_logits(channels[rows, marks, 0], answers, reduction="none")
    shares = torch.tensor([1.0 / len(e["marks"]) for e in batch])[rows]
    sentence = (sentence * shares * weights[rows]).sum() / weights.sum()
    outcome = F.cross_entropy(channels[:, 0, 3:], torch.tensor([e["outcome"] for e in batch]), reduction="none")
    outcome = (outcome * weights).sum() / weights.sum()
    known = [r for r, e in enumerate(batch) if e["span"] is not None]
    span = torch.zeros(())
    if known:
        scores = channels[known, :, 1:3].masked_fill(mask[known][:, :, None] == 0, -1e4)
        for side in (0, 1):
            target = torch.tensor([batch[r]["span"][side] for r in known])
            span = span + F.cross_entropy(scores[:, :, side], target) / 2
    return 2 * sentence + outcome + 0.5 * span, (sentence.item(), outcome.item(), float(span))


def auroc(scores, labels):
    order = np.argsort(scores, kind="stable")
    ranks = np.empty(len(scores))
    ranks[order] = np.arange(1, len(scores) + 1)
    labels = np.array(labels, dtype=bool)
    positive, negative = labels.sum(), (~labels).sum()
    if positive == 0 or negative == 0:
        return float("nan")
    return (ranks[labels].sum() - positive * (positive + 1) / 2) / (positive * negative)


@torch.no_grad()
def measure(network, examples):
    """How well passages that answer are told from those that do not, and how often the likeliest sentence of one that answers does."""
    scores, best, labels, hits = [], [], [], []
    for batch in batches(examples, random.Random(0)):
        channels = network(*tensors(batch))
        for row, e in enumerate(batch):
            answered = F.softmax(channels[row, 0, 3:], 0)[0].item()
            sentence = channels[row, e["marks"], 0]
            scores.append(answered)
            best.append(torch.sigmoid(sentence.max()).item())
            labels.append(e["outcome"] == 0)
            if e["outcome"] == 0:
                hits.append(e["answers"][int(sentence.argmax())])
    return {"passage_auroc": round(float(auroc(scores, labels)), 4), "sentence_auroc": round(float(auroc(best, labels)), 4), "sentence_hit": round(float(np.mean(hits)), 4)}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("base")
    parser.add_argument("out", type=Path)
    parser.add_argument("train", nargs="+")
    parser.add_argument("--held", required=True)
    parser.add_argument("--hours", type=float, default=12)
    parser.add_argument("--passes", type=int, default=3)
    parser.add_argument("--rate", type=float, default=5e-5)
    parser.add_argument("--frozen", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--start")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(options.seed)
    rng = random.Random(options.seed)
    held = read_examples(options.held)
    groups = {e["group"] for e in held}
    train = [e for f in options.train for e in read_examples(f) if e["group"] not in groups or e["group"] == ""]
    network = ReaderNetwork()
    load_encoder(network, options.base)
    if options.start:
        network.load_state_dict(torch.load(options.start))
    # The network computes in bfloat16, twice as fast on processors that have it; what it learns is added up in 32 bits.
    # Vocabulary rows change little and cost memory and time; the lowest layers may be left as they are, too.
    still = [network.words, network.places, network.types, *network.layers[: options.frozen]]
    for part in still:
        for parameter in part.parameters():
            parameter.requires_grad_(False)
    working = copy.deepcopy(network).bfloat16()
    moved = [p for p in network.parameters() if p.requires_grad]
    computed = [p for p in working.parameters() if p.requires_grad]
    head = set(network.head.parameters())
    optimiser = torch.optim.AdamW(
        [
            {"params": [p for p in moved if p not in head and p.dim() > 1], "weight_decay": 0.01},
            {"params": [p for p in moved if p not in head and p.dim() == 1], "weight_decay": 0.0},
            {"params": list(head), "weight_decay": 0.0, "lr": options.rate * 10},
        ],
        lr=options.rate,
    )
    steps_a_pass = len(batches(train, random.Random(0)))
    total = steps_a_pass * options.passes
    started = time.time()
    deadline = started + options.hours * 3600
    log = open(options.out / "log.jsonl", "a")

    def share_done(step):
        """By steps or by the clock, whichever is further: the rate reaches nought when the time is up."""
        return min(1.0, max(step / total, (time.time() - started) / (deadline - started)))

    rates = [group["lr"] for group in optimiser.param_groups]
    step, sums = 0, np.zeros(3)
    print(json.dumps({"examples": len(train), "held": len(held), "steps_a_pass": steps_a_pass}), flush=True)
    for number in range(options.passes):
        for batch in batches(train, rng):
            done = share_done(step)
            if done >= 1:
                break
            warm = min(1.0, (step + 1) / max(1, 0.06 * total))
            for group, rate in zip(optimiser.param_groups, rates):
                group["lr"] = rate * warm * (1 - done)
            ids, types, mask = tensors(batch)
            loss, parts = loss_of(working(ids, types, mask), batch, mask)
            working.zero_grad(set_to_none=True)
            loss.backward()
            for parameter, source in zip(moved, computed):
                parameter.grad = source.grad.float()
            torch.nn.utils.clip_grad_norm_(moved, 1.0)
            optimiser.step()
            with torch.no_grad():
                for parameter, target in zip(moved, computed):
                    target.copy_(parameter)
            step += 1
            sums += parts
            if step % 100 == 0:
                line = {"step": step, "of": total, "minutes": round((time.time() - started) / 60, 1), "losses": [round(x / 100, 4) for x in sums]}
                print(json.dumps(line), file=log, flush=True)
                print(json.dumps(line), flush=True)
                sums[:] = 0
            if math.isnan(loss.item()):
                raise SystemExit("The loss is no number. Lower --rate.")
        line = {"pass": number + 1, "minutes": round((time.time() - started) / 60, 1), **measure(working, held)}
        print(json.dumps(line), file=log, flush=True)
        print(json.dumps(line), flush=True)
        torch.save(network.state_dict(), options.out / "reader.pt")
        if share_done(step) >= 1:
            break
    save_onnx(network, options.base, options.out / "reader.onnx")


if __name__ == "__main__":
    main()
