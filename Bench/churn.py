"""The churn model beside its peers on the Telco file: accuracy, reasons, training and scoring time."""
import csv
import itertools
import json
import os
import resource
import subprocess
import sys
import tempfile
import time

import place
from table import Row

TELCO = os.path.join(place.SHARED, "data", "telco-customer-churn.csv")
FOLDS = os.path.join(place.SHARED, "data", "telco-folds.csv")
JUDGE = os.path.join(place.SHARED, "bench", "churn_peers.py")
PEERS = os.path.join(place.DATA, "peers")
PYTHON = os.path.join(PEERS, "bin", "python")
PACKAGES = ["numpy", "pandas", "scikit-learn", "xgboost-cpu", "lightgbm", "interpret-core"]
LABEL = ["--label", "Churn", "--positive", "Yes"]
# The figure, its aim and what it must be; areas and overlaps as what is missing to 1.
AIMS = {"auc": (0.1503, 0.152), "brier": (0.1333, 0.1345), "logloss": (0.4107, 0.4140), "ece_pooled": (0.0125, 0.0148)}


def unavailable():
    """Why this part is skipped; makes the Python of the peers where it is missing."""
    missing = [path for path in (TELCO, FOLDS, JUDGE) if not os.path.exists(path)]
    if missing:
        return f"churn skipped: there is no {missing[0]}"
    if os.path.exists(os.path.join(PEERS, "made")):
        return None
    made = subprocess.run([sys.executable, "-m", "venv", PEERS]).returncode == 0 and subprocess.run(
        [PYTHON, "-m", "pip", "install", "-q", *PACKAGES]).returncode == 0
    if not made:
        return "churn skipped: the Python packages of the peers cannot be installed"
    open(os.path.join(PEERS, "made"), "w").close()
    return None


def rows(program):
    """Rows and notes."""
    why = unavailable()
    if why:
        return [], [why]
    with tempfile.TemporaryDirectory() as folder:
        accuracy, notes = accuracy_rows(program, folder)
        seconds = fit_seconds(program, folder)
        return accuracy + [
            Row("CPU of one training, on one core", seconds, "s", must=20, aim=10),
            *speed_rows(program, folder), *reason_rows(program, folder)], notes


def judged(arguments):
    command = [PYTHON, JUDGE, *arguments, "--label", "Churn", "--positive", "Yes", "--drop", "customerID", "--folds", FOLDS]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    return [json.loads(line) for line in lines]


def accuracy_rows(program, folder):
    oof = os.path.join(folder, "oof.csv")
    train(program, folder, "--folds", FOLDS, "--oof", oof)
    ours = judged(["--check", oof, TELCO])[0]
    peers = judged([TELCO, "--repeats", "1", "--models", "logit_spline,xgb,lgbm,ebm_noint"])
    notes = [f"Telco, one repeat, {peer['model']}: AUC {peer['auc']}, Brier {peer['brier']}, log loss {peer['logloss']}, ECE {peer['ece_pooled']}" for peer in peers]
    found = []
    for name, (aim, must) in AIMS.items():
        value = 1 - ours["auc"] if name == "auc" else ours[name]
        title = "1 - AUC" if name == "auc" else name
        found.append(Row(f"Telco 5x5, {title}, in 1/10,000", value * 1e4, "", must=must * 1e4, aim=aim * 1e4))
    return found, notes


def train(program, folder, *more, data=TELCO, model="model.json"):
    out = os.path.join(folder, model)
    subprocess.run([program, "train", data, *LABEL, "--id", "customerID", "--out", out, *more], check=True, capture_output=True)
    return out


def fit_seconds(program, folder):
    def spent():
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        return used.ru_utime + used.ru_stime
    start = spent()
    train(program, folder, "--threads", "1")
    return spent() - start


SHAP = """
import sys, time, pandas as pd, xgboost as xgb
d = pd.read_csv(sys.argv[1]); y = (d.pop("Churn") == "Yes").astype(int)
d["TotalCharges"] = pd.to_numeric(d["TotalCharges"], errors="coerce")
X = pd.get_dummies(d.drop(columns="customerID")).astype(float).values
settings = dict(max_depth=3, eta=.05, subsample=.8, colsample_bytree=.5, min_child_weight=5, reg_lambda=5, objective="binary:logistic", nthread=1, tree_method="hist")
model = xgb.train(settings, xgb.DMatrix(X, y), 300)
def rate(rows, work):
    best = 0
    for _ in range(3):
        start = time.perf_counter(); work(); best = max(best, rows / (time.perf_counter() - start))
    print(best)
rate(len(X), lambda: model.predict(xgb.DMatrix(X, nthread=1), pred_contribs=True))
rate(500, lambda: [model.predict(xgb.DMatrix(X[row:row + 1], nthread=1), pred_contribs=True) for row in range(500)])
"""


def speed_rows(program, folder):
    """Rows a second with three reasons, file to file, beside XGBoost's SHAP in Python; the best of
    three runs of each."""
    model, large = train(program, folder), os.path.join(folder, "large.csv")
    with open(TELCO) as source, open(large, "w") as target:
        header, *lines = source.readlines()
        target.write(header)
        target.writelines(lines * 10)
    ours = 0
    for _ in range(3):
        start = time.perf_counter()
        run_score(program, folder, model, large)
        ours = max(ours, len(lines) * 10 / (time.perf_counter() - start))
    out = subprocess.run([PYTHON, "-c", SHAP, TELCO], check=True, capture_output=True, text=True).stdout
    batch, single = (float(line) for line in out.split())
    return [
        Row("scoring with 3 reasons", ours, "rows/s"),
        Row("Python SHAP, a row a call, of our rate", single / ours, "", must=1 / 20, aim=1 / 50),
        Row("Python SHAP, all rows at once, of our rate", batch / ours, "", must=1 / 5, aim=1 / 50)]


def run_score(program, folder, model, data):
    out = os.path.join(folder, "scores.csv")
    subprocess.run([program, "score", data, "--model", model, "--out", out], check=True, capture_output=True)
    return out


def score(program, folder, model, data=TELCO):
    with open(run_score(program, folder, model, data)) as file:
        return list(csv.DictReader(file))


def reason_rows(program, folder):
    with open(TELCO) as file:
        header, *lines = file.readlines()
    shown = []
    for part in range(3):
        subset = os.path.join(folder, f"part{part}.csv")
        with open(subset, "w") as target:
            # Another fifth is left out each time.
            target.writelines([header] + [line for row, line in enumerate(lines) if row * 7919 % 5 != part])
        shown.append(score(program, folder, train(program, folder, data=subset, model=f"part{part}.json")))
    overlap = [len(names(one) & names(other)) / 3 for pair in itertools.combinations(shown, 2) for one, other in zip(*pair)]
    contradiction, flip = directions(shown[0])
    return [
        Row("reasons that change with other rows", 1 - sum(overlap) / len(overlap), "", must=0.2, aim=0.14),
        Row("reasons against the value's own rate", contradiction, "", must=0.05, aim=0.03),
        Row("reasons said both ways", flip, "", must=0.04, aim=0.02)]


def names(row):
    return {row[f"reason_{place}"] for place in (1, 2, 3)} - {""}


def directions(scores):
    """Shares of the reasons that disagree with how those of the same value left, and of those that say of
    the same value what fewer say; numbers in tenths."""
    with open(TELCO) as file:
        table = list(csv.DictReader(file))
    base = sum(row["Churn"] == "Yes" for row in table) / len(table)
    bands, left, said = {}, {}, {}
    for column in ("tenure", "MonthlyCharges", "TotalCharges"):
        values = sorted(float(row[column].strip() or 0) for row in table)
        bands[column] = [values[len(values) * tenth // 10] for tenth in range(1, 10)]
    def fact(row, column):
        if column in bands:
            return column, sum(float(row[column].strip() or 0) >= edge for edge in bands[column])
        return column, row[column]
    for row in table:
        for column in row:
            left.setdefault(fact(row, column), []).append(row["Churn"] == "Yes")
    for row, score in zip(table, scores):
        for column in names(score) & row.keys():
            place = next(place for place in (1, 2, 3) if score[f"reason_{place}"] == column)
            said.setdefault(fact(row, column), []).append(float(score[f"points_{place}"]) > 0)
    count = sum(map(len, said.values()))
    against = sum(sign != (sum(left[one]) / len(left[one]) > base) for one, signs in said.items() for sign in signs)
    return against / count, sum(min(sum(signs), len(signs) - sum(signs)) for signs in said.values()) / count
