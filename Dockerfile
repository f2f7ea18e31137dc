# An image for `sitrep run`. It has never been built where it was written (no Docker there): the
# steps are those of `make install`, and the limits below are the usual ones for a read-only root.
FROM python:3.11-slim AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python -m venv /opt/sitrep
COPY requirements.lock /src/
RUN /opt/sitrep/bin/pip install --require-hashes -r /src/requirements.lock
COPY pyproject.toml README.md LICENSE manifest.yml /src/
COPY bot /src/bot
COPY commands /src/commands
COPY storage /src/storage
COPY sandbox /src/sandbox
RUN /opt/sitrep/bin/pip install --no-deps /src \
 && /opt/sitrep/bin/python -m compileall -q /opt/sitrep/lib

FROM python:3.11-slim
# Nothing outside /data is written to: run it with `--read-only --volume sitrep:/data`, or with
# DATABASE_URL naming a PostgreSQL and no volume at all.
ENV PATH=/opt/sitrep/bin:$PATH PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 PORT=3000
COPY --from=build /opt/sitrep /opt/sitrep
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin sitrep \
 && install -d -o sitrep -g sitrep /data
USER 10001
WORKDIR /data
VOLUME /data
EXPOSE 3000
# At the start a database is waited for, for a minute. The slim image has no curl. http.client knows
# no proxies, which must not stand in between here.
HEALTHCHECK --interval=30s --timeout=3s --start-period=75s CMD ["python", "-c", "\
import http.client, os, sys; \
line = http.client.HTTPConnection('127.0.0.1', int(os.environ['PORT']), timeout=2); \
line.request('GET', '/healthz'); \
sys.exit(line.getresponse().status != 200)"]
CMD ["sitrep", "run"]
