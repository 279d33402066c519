# The server and the worker (docker-compose.yml). What submissions run in is another image: sandbox/Dockerfile.
ARG BASE=python:3.12-slim

FROM ${BASE} AS build
ARG PIP_INDEX_URL
ENV UV_PROJECT_ENVIRONMENT=/opt/ml-judge UV_PYTHON=python3 UV_PYTHON_DOWNLOADS=never UV_LINK_MODE=copy UV_COMPILE_BYTECODE=1
# Into a directory of its own, for a Debian whose Python belongs to its package manager does not let pip do otherwise.
RUN python3 -m pip install --no-cache-dir --target /opt/uv uv
WORKDIR /src
COPY pyproject.toml uv.lock ./
RUN /opt/uv/bin/uv sync --frozen --no-dev --no-install-project
COPY . .
RUN /opt/uv/bin/uv sync --frozen --no-dev --no-editable \
    && { /opt/ml-judge/bin/python -c 'import sys, web.bundle; sys.exit(web.bundle.built("problem.js") is None)' \
        || { echo "the page was not built: see what \`python3 -m web.build\` says" >&2; exit 1; }; }

FROM ${BASE}
COPY --from=build /opt/ml-judge /opt/ml-judge
ENV PATH=/opt/ml-judge/bin:$PATH JUDGE_HOME=/var/lib/ml-judge JUDGE_PROBLEMS=/opt/ml-judge/share/ml-judge/problems
EXPOSE 8000
ENTRYPOINT ["judge"]
CMD ["serve"]
