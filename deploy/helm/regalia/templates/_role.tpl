{{/* What every container has. Call with dict "root" $ "role" name "args" list "ops" port "env" list. */}}
{{- define "regalia.container" }}
- name: {{ .role }}
  image: "{{ .root.Values.image.repository }}:{{ .root.Values.image.tag }}"
  imagePullPolicy: {{ .root.Values.image.pullPolicy }}
  args:
  {{- range .args }}
    - {{ . | quote }}
  {{- end }}
  {{- range (index .root.Values .role).extra }}
    - {{ . | quote }}
  {{- end }}
  env:
    - name: REGALIA_L1_RPC
      value: {{ required "l1.rpc is empty: name the L1's JSON-RPC URL" .root.Values.l1.rpc | quote }}
  {{- range .env }}
    - name: {{ .name }}
    {{- if .secret }}
      valueFrom: { secretKeyRef: { name: {{ $.root.Values.secret }}, key: {{ .secret }} } }
    {{- else }}
      value: {{ .value | quote }}
    {{- end }}
  {{- end }}
  ports:
    - { name: ops, containerPort: {{ .ops }} }
  livenessProbe: { httpGet: { path: /healthz, port: ops }, periodSeconds: 10, failureThreshold: 6 }
  readinessProbe: { httpGet: { path: /readyz, port: ops }, periodSeconds: 5 }
  resources: {{- toYaml (index .root.Values .role).resources | nindent 4 }}
  securityContext:
    allowPrivilegeEscalation: false
    readOnlyRootFilesystem: true
    capabilities: { drop: [ALL] }
{{- end }}

{{- define "regalia.labels" -}}
app.kubernetes.io/name: regalia
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .role }}
{{- end }}

{{- define "regalia.pod" }}
metadata:
  labels: {{- include "regalia.labels" . | nindent 4 }}
  annotations:
    prometheus.io/scrape: "true"
    prometheus.io/port: "{{ .ops }}"
spec:
  terminationGracePeriodSeconds: 45 # a stop waits for the batcher's last post
  automountServiceAccountToken: false
  securityContext: { runAsNonRoot: true, runAsUser: 65532, fsGroup: 65532, seccompProfile: { type: RuntimeDefault } }
{{- end }}

{{/* The RPC of a node of this release. */}}
{{- define "regalia.url" -}}
http://{{ .root.Release.Name }}-{{ .role }}:{{ .port }}
{{- end }}
